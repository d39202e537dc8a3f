import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { mapsQuery } from '../graphql/operations.ts';
import { RequestError } from '../graphql/RequestError.ts';
import { ServicesContext } from './Services.ts';
import type { Services } from './Services.ts';
import { useAnswer } from './useAnswer.ts';

const answered = (data: unknown, failures = 0, isOfBefore = false) => ({
  state: 'answered',
  data,
  failures,
  isOfBefore,
});

async function ask() {
  const request = vi.fn((): Promise<unknown> => Promise.resolve({ maps: [] }));
  const services = { request } as unknown as Services;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ServicesContext value={services}>{children}</ServicesContext>
  );
  const { result, rerender } = await act(() =>
    Promise.resolve(
      renderHook(({ variables }) => useAnswer(mapsQuery, variables), { wrapper, initialProps: { variables: {} } }),
    ),
  );
  return {
    request,
    result,
    change: (variables: object) =>
      act(async () => {
        rerender({ variables });
        await Promise.resolve();
      }),
  };
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
    expect(result.current.answer).toEqual(answered({ maps: [] }, 1));
    request.mockResolvedValueOnce({ maps: ['one'] });
    await act(async () => {
      result.current.refresh();
      await Promise.resolve();
    });
    expect(result.current.answer).toEqual(answered({ maps: ['one'] }));
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

describe('asking something else', () => {
  it('keeps the answer before as just that until there is one', async () => {
    const { request, result, change } = await ask();
    let answer: (data: unknown) => void = () => undefined;
    request.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await change({ withGroups: true });
    expect(result.current.answer).toEqual(answered({ maps: [] }, 0, true));
    await act(async () => {
      answer({ maps: ['groups'] });
      await Promise.resolve();
    });
    expect(result.current.answer).toEqual(answered({ maps: ['groups'] }));
  });

  it('lets no answer before stand where it fails', async () => {
    const { request, result, change } = await ask();
    request.mockRejectedValueOnce(new RequestError('UNREACHABLE', 'no'));
    await change({ withGroups: true });
    expect(result.current.answer).toMatchObject({ state: 'failed', error: { code: 'UNREACHABLE' } });
    // The next question does not begin with the failure of this one.
    request.mockReturnValueOnce(new Promise(() => undefined));
    await change({ withGroups: false });
    expect(result.current.answer).toEqual({ state: 'asking' });
  });
});

describe('what takes long to work out', () => {
  const working = (progress: number | null): RequestError =>
    new RequestError('UNAVAILABLE', 'Still being worked out.', { progress });

  it('is asked for again by itself, and says how far it has come', async () => {
    const { request, result, change } = await ask();
    let end: (data: unknown) => void = () => undefined;
    request
      .mockRejectedValueOnce(working(null))
      .mockRejectedValueOnce(working(0.37))
      .mockImplementationOnce(() => new Promise((resolve) => (end = resolve)));
    await change({ other: true });
    // What was asked before stays to be read, and says of which part of the new it is ahead.
    expect(result.current.answer).toEqual({ ...answered({ maps: [] }, 0, true), progress: 0.37 });
    await act(async () => {
      end({ maps: ['one'] });
      await Promise.resolve();
    });
    expect(result.current.answer).toEqual(answered({ maps: ['one'] }));
    expect(request).toHaveBeenCalledTimes(4);
  });

  it('is not asked for any more once one has gone elsewhere', async () => {
    const { request, change } = await ask();
    let fail: (error: Error) => void = () => undefined;
    request.mockImplementationOnce(() => new Promise((_resolve, reject) => (fail = reject)));
    await change({ other: true });
    await change({ third: true });
    expect(request).toHaveBeenCalledTimes(3);
    await act(async () => {
      fail(working(0.5));
      await Promise.resolve();
    });
    expect(request).toHaveBeenCalledTimes(3);
  });
});
