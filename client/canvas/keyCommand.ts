import type { Direction } from '../view/circle/nearestInDirection.ts';

/** What a key does while the picture has the focus. */
export type KeyCommand =
  | { readonly action: 'step'; readonly direction: Direction }
  | { readonly action: 'neighbour'; readonly way: 1 | -1 }
  | { readonly action: 'open' | 'leave' | 'zoomIn' | 'zoomOut' | 'fit' };

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const plain: Readonly<Record<string, KeyCommand>> = {
  '[': { action: 'neighbour', way: -1 },
  ']': { action: 'neighbour', way: 1 },
  Enter: { action: 'open' },
  ' ': { action: 'open' },
  Escape: { action: 'leave' },
  '+': { action: 'zoomIn' },
  '-': { action: 'zoomOut' },
  '0': { action: 'fit' },
};

/**
 * Arrows go to the nearest node in their direction; with Ctrl or Alt they go round the neighbours, as do the square
 * brackets where a keyboard has them. Keys of the browser (other chords) are left alone.
 */
export function keyCommand(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}): KeyCommand | null {
  const direction = arrows[event.key];
  if (direction !== undefined && !event.metaKey) {
    if (!event.ctrlKey && !event.altKey) return { action: 'step', direction };
    return { action: 'neighbour', way: direction === 'right' || direction === 'down' ? 1 : -1 };
  }
  // Brackets need AltGr on Nordic keyboards, which comes as Ctrl and Alt together.
  const bracket = event.key === '[' || event.key === ']';
  if (event.metaKey || ((event.ctrlKey || event.altKey) && !bracket)) return null;
  return plain[event.key] ?? null;
}
