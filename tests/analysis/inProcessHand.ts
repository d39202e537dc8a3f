import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Hand, HandListener, StartHand } from '../../server/engine/threads/Hand.ts';
import type { ToWorker } from '../../server/engine/threads/Message.ts';
import { createDesk } from '../../server/engine/worker/createDesk.ts';

export type InProcessHand = Hand & {
  readonly posted: ToWorker[];
  readonly listener: HandListener;
  /** From now on it hears nothing, as one that is busy. */
  deafen(): void;
  isEnded(): boolean;
};

/** Threads that are none: what is posted is copied and heard a turn later, as by a worker. */
export function inProcessHands(): { readonly start: StartHand; readonly hands: InProcessHand[] } {
  const hands: InProcessHand[] = [];
  return {
    hands,
    start: (listener) => {
      const posted: ToWorker[] = [];
      let [isDeaf, isEnded] = [false, false];
      const desk = createDesk({
        tell: (message) => {
          const copy = structuredClone(message);
          setImmediate(() => {
            if (!isEnded) listener.told(copy);
          });
        },
        turn: async () => {
          await nextTurn();
        },
      });
      const hand: InProcessHand = {
        posted,
        listener,
        post: (message) => {
          const copy = structuredClone(message);
          posted.push(copy);
          setImmediate(() => {
            if (!isDeaf && !isEnded) desk.hear(copy);
          });
        },
        hold: () => undefined,
        end: () => {
          if (!isEnded) {
            isEnded = true;
            setImmediate(() => {
              listener.gone(null);
            });
          }
          return Promise.resolve();
        },
        deafen: () => {
          isDeaf = true;
        },
        isEnded: () => isEnded,
      };
      hands.push(hand);
      return hand;
    },
  };
}
