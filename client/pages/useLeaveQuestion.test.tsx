import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MapSnapshot } from '../state/createMapStore.ts';
import { useLeaveQuestion } from './useLeaveQuestion.ts';

function isAsked(held: Partial<Pick<MapSnapshot, 'pending' | 'refused'>>, isUnsaved = false): boolean {
  const snapshot = { pending: [], refused: [], ...held } as unknown as MapSnapshot;
  const { unmount } = renderHook(() => {
    useLeaveQuestion({ snapshot: () => snapshot }, { isUnsaved: () => isUnsaved });
  });
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  unmount();
  return leaving.defaultPrevented;
}

const pending = (sequence: number | null) => ({ pending: [{ operationId: 'o', edits: [], sequence }] });
const refused = { refused: [{}] } as unknown as Pick<MapSnapshot, 'refused'>;

describe('leaving the page', () => {
  it('is asked about while something is on its way, refused, or being written', () => {
    expect(isAsked(pending(null))).toBe(true);
    expect(isAsked(refused)).toBe(true);
    expect(isAsked({}, true)).toBe(true);
  });

  it('is not when all has been answered', () => {
    expect(isAsked({})).toBe(false);
    expect(isAsked(pending(7))).toBe(false);
  });
});
