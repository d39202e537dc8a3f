import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ServicesContext } from './Services.ts';
import type { Services } from './Services.ts';
import { useRenewal } from './useRenewal.ts';

const services = {
  later: (run: () => void, milliseconds: number) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
} as unknown as Services;
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <ServicesContext value={services}>{children}</ServicesContext>
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watch() {
  const refresh = vi.fn();
  const hook = renderHook(({ version }) => useRenewal(version, [refresh, refresh]), {
    wrapper,
    initialProps: { version: 1 },
  });
  const pass = (milliseconds: number): void => {
    act(() => {
      vi.advanceTimersByTime(milliseconds);
    });
  };
  return { refresh, pass, isOld: () => hook.result.current, change: (version: number) => hook.rerender({ version }) };
}

it('asks once for many changes in a row, when they have ended', () => {
  const { refresh, pass, isOld, change } = watch();
  expect(isOld()).toBe(false);
  for (const version of [2, 3, 4]) {
    change(version);
    pass(600);
  }
  expect(isOld()).toBe(true);
  expect(refresh).not.toHaveBeenCalled();
  pass(600);
  expect(refresh).toHaveBeenCalledTimes(2);
  expect(isOld()).toBe(false);
});

it('asks every ten seconds where changes never end', () => {
  const { refresh, pass, change } = watch();
  for (let version = 2; version < 60; version += 1) {
    change(version);
    pass(500);
  }
  // Twenty-nine seconds of them.
  expect(refresh).toHaveBeenCalledTimes(2 * 2);
});
