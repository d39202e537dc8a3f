import { vi } from 'vitest';

/** What a hand does, as a browser tells it; px of the picture. */
export type Hand = {
  readonly x: number;
  readonly y: number;
  readonly pointerId?: number;
  readonly pointerType?: 'mouse' | 'touch';
  readonly button?: number;
  readonly shiftKey?: boolean;
  readonly altKey?: boolean;
  readonly ctrlKey?: boolean;
};

/** Where the picture's frame lies on the page. */
export const frameAt = { left: 100, top: 50 } as const;

/** A frame that is only heard, in a world without a screen, and a hand on it. */
export function lendHand() {
  const page = new EventTarget();
  const frame = Object.assign(new EventTarget(), { getBoundingClientRect: () => frameAt });
  const send = (to: EventTarget, type: string, { x, y, ...hand }: Hand): Event => {
    const event = new Event(type, { cancelable: true });
    const usual = { pointerId: 1, pointerType: 'mouse', button: 0, shiftKey: false, altKey: false, ctrlKey: false };
    to.dispatchEvent(Object.assign(event, usual, { clientX: x + frameAt.left, clientY: y + frameAt.top }, hand));
    return event;
  };
  const down = (hand: Hand) => send(frame, 'pointerdown', hand);
  const move = (hand: Hand) => send(page, 'pointermove', hand);
  const up = (hand: Hand) => send(page, 'pointerup', hand);
  return {
    frame,
    ...{ down, move, up },
    menu: (hand: Hand) => send(frame, 'contextmenu', hand),
    /** Goes down at the first point, over the others, and up at the last. */
    draw: (points: readonly (readonly [number, number])[], keys: Partial<Hand> = {}): void => {
      const hands = points.map(([x, y]) => ({ ...keys, x, y }));
      const [first = { x: 0, y: 0 }, ...others] = hands;
      down(first);
      for (const each of others) move(each);
      up(hands.at(-1) ?? first);
    },
    /** In node the page itself hears nothing; `vi.unstubAllGlobals` takes this away again. */
    lendPage: (): void => {
      vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    },
  };
}
