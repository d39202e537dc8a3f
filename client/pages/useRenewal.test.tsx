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

function watch(first: number | null = 1) {
  const refresh = vi.fn();
  const one = { answer: { state: 'asking' } as const, refresh };
  const hook = renderHook(({ version, areOld }) => useRenewal(version, [one, one], areOld), {
    wrapper,
    initialProps: { version: first, areOld: false },
  });
  const pass = (milliseconds: number): void => {
    act(() => {
      vi.advanceTimersByTime(milliseconds);
    });
  };
  const change = (version: number, areOld = false): void => {
    hook.rerender({ version, areOld });
  };
  return { refresh, pass, isOld: () => hook.result.current, change };
}

it('asks once for many changes in a row, when they have ended', () => {
  const { refresh, pass, isOld, change } = watch();
  expect(isOld()).toBe(false);
  for (const version of [2, 3, 4]) {
    change(version);
    pass(200);
  }
  expect(isOld()).toBe(true);
  expect(refresh).not.toHaveBeenCalled();
  pass(200);
  expect(refresh).toHaveBeenCalledTimes(2);
  expect(isOld()).toBe(false);
});

it('asks once more when the map has come, and does not call that a change', () => {
  const { refresh, pass, isOld, change } = watch(null);
  pass(1_000);
  expect(refresh).not.toHaveBeenCalled();
  change(7);
  expect(isOld()).toBe(false);
  pass(300);
  expect(refresh).toHaveBeenCalledTimes(2);
  change(8);
  expect(isOld()).toBe(true);
});

it('asks again as long as what is answered is old', () => {
  const { refresh, pass, isOld, change } = watch();
  change(1, true);
  expect(isOld()).toBe(true);
  pass(500);
  expect(refresh).toHaveBeenCalledTimes(2);
  pass(500);
  expect(refresh).toHaveBeenCalledTimes(4);
  change(1, false);
  expect(isOld()).toBe(false);
  pass(5_000);
  expect(refresh).toHaveBeenCalledTimes(4);
});

it('asks every five seconds where changes never end', () => {
  const { refresh, pass, change } = watch();
  for (let version = 2; version < 60; version += 1) {
    change(version);
    pass(200);
  }
  // Nearly twelve seconds of them.
  expect(refresh).toHaveBeenCalledTimes(2 * 2);
});

it('tries again with growing pauses what could not be asked anew, and that alone', () => {
  const [fresh, failing] = [vi.fn(), vi.fn()];
  const answered = (failures: number) => ({ state: 'answered', data: null, failures, isOfBefore: false }) as const;
  const hook = renderHook(
    ({ failures }) =>
      useRenewal(1, [
        { answer: answered(0), refresh: fresh },
        { answer: answered(failures), refresh: failing },
      ]),
    { wrapper, initialProps: { failures: 0 } },
  );
  const pass = (milliseconds: number): void => {
    act(() => {
      vi.advanceTimersByTime(milliseconds);
    });
  };
  expect(hook.result.current).toBe(false);
  hook.rerender({ failures: 1 });
  expect(hook.result.current).toBe(true);
  pass(1_000);
  expect(failing).toHaveBeenCalledTimes(1);
  // It is waited for: what takes long is not asked twice.
  pass(60_000);
  expect(failing).toHaveBeenCalledTimes(1);
  hook.rerender({ failures: 4 });
  pass(4_000);
  expect(failing).toHaveBeenCalledTimes(1);
  pass(4_000);
  expect(failing).toHaveBeenCalledTimes(2);
  hook.rerender({ failures: 0 });
  expect(hook.result.current).toBe(false);
  pass(60_000);
  expect(failing).toHaveBeenCalledTimes(2);
  expect(fresh).not.toHaveBeenCalled();
});
