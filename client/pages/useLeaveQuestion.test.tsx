import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { MapSnapshot } from '../state/createMapStore.ts';
import { createLeaveQuestion } from './createLeaveQuestion.ts';
import { ServicesContext } from './Services.ts';
import type { Services } from './Services.ts';
import { useLeaveQuestion } from './useLeaveQuestion.ts';

/** Whether leaving is asked about, while the map is on the screen and when it no longer is. */
function isAsked(held: Partial<Pick<MapSnapshot, 'pending' | 'refused'>>, isUnsaved = false): readonly boolean[] {
  const snapshot = { pending: [], refused: [], ...held } as unknown as MapSnapshot;
  const window = new EventTarget() as Window;
  const services = { leaveQuestion: createLeaveQuestion(window) } as Services;
  const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const { unmount } = renderHook(
    () => {
      useLeaveQuestion({ id: 'm', store: { snapshot: () => snapshot } }, { isUnsaved: () => isUnsaved });
    },
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <ServicesContext value={services}>{children}</ServicesContext>
      ),
    },
  );
  const onScreen = leave();
  unmount();
  return [onScreen, leave()];
}

const pending = (sequence: number | null) => ({ pending: [{ operationId: 'o', edits: [], sequence }] });
const refused = { refused: [{}] } as unknown as Pick<MapSnapshot, 'refused'>;

describe('leaving the page', () => {
  it('is asked about while something is on its way, refused, or being written, also after the map has gone', () => {
    expect(isAsked(pending(null))).toEqual([true, true]);
    expect(isAsked(refused)).toEqual([true, true]);
    expect(isAsked({}, true)).toEqual([true, true]);
  });

  it('is not when all has been answered', () => {
    expect(isAsked({})).toEqual([false, false]);
    expect(isAsked(pending(7))).toEqual([false, false]);
  });
});
