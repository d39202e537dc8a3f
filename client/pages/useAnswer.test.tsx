import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { mapsQuery } from '../graphql/operations.ts';
import { RequestError } from '../graphql/RequestError.ts';
import { ServicesContext } from './Services.ts';
import type { Services } from './Services.ts';
import { useAnswer } from './useAnswer.ts';

async function ask() {
  const request = vi.fn((): Promise<unknown> => Promise.resolve({ maps: [] }));
  const services = { request } as unknown as Services;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ServicesContext value={services}>{children}</ServicesContext>
  );
  const { result } = await act(() => Promise.resolve(renderHook(() => useAnswer(mapsQuery, {}), { wrapper })));
  return { request, result };
}

describe('asking anew', () => {
  it('keeps the answer on the screen until there is a newer one, and where there is none', async () => {
    const { request, result } = await ask();
    request.mockRejectedValueOnce(new RequestError('UNREACHABLE', 'no'));
    await act(async () => {
      result.current.refresh();
      await Promise.resolve();
    });
    expect(request).toHaveBeenCalledTimes(2);
    expect(result.current.answer).toEqual({ state: 'answered', data: { maps: [] } });
    request.mockResolvedValueOnce({ maps: ['one'] });
    await act(async () => {
      result.current.refresh();
      await Promise.resolve();
    });
    expect(result.current.answer).toEqual({ state: 'answered', data: { maps: ['one'] } });
  });

  it('from the beginning says what went wrong', async () => {
    const { request, result } = await ask();
    request.mockRejectedValueOnce(new RequestError('UNREACHABLE', 'no'));
    await act(async () => {
      result.current.again();
      await Promise.resolve();
    });
    expect(result.current.answer).toMatchObject({ state: 'failed', error: { code: 'UNREACHABLE' } });
  });
});
