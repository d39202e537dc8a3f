import type { Direction } from '../view/circle/nearestInDirection.ts';

/** What a key does while the picture has the focus. */
export type KeyCommand =
  | { readonly action: 'step'; readonly direction: Direction }
  | { readonly action: 'neighbour'; readonly way: 1 | -1 }
  | { readonly action: 'open' | 'choose' | 'menu' | 'leave' | 'zoomIn' | 'zoomOut' | 'fit' };

/** Keys that belong together, as the keyboard's help names them. */
export type PictureKeys = {
  readonly id: 'arrows' | 'neighbours' | 'open' | 'choose' | 'menu' | 'leave' | 'zoom' | 'all';
  /** Ctrl or Alt is held with it. */
  readonly held: boolean;
  /** Shift is held with it; without this it may be or not, as some signs need it to be written. */
  readonly shift?: true;
  readonly keys: Readonly<Record<string, KeyCommand>>;
};

const step = (direction: Direction): KeyCommand => ({ action: 'step', direction });
const neighbour = (way: 1 | -1): KeyCommand => ({ action: 'neighbour', way });

/** The keys of the picture. What is bound and what the help tells are both read from here. */
export const pictureKeys: readonly PictureKeys[] = [
  {
    id: 'arrows',
    held: false,
    keys: { ArrowUp: step('up'), ArrowDown: step('down'), ArrowLeft: step('left'), ArrowRight: step('right') },
  },
  {
    id: 'neighbours',
    held: true,
    keys: { ArrowUp: neighbour(-1), ArrowDown: neighbour(1), ArrowLeft: neighbour(-1), ArrowRight: neighbour(1) },
  },
  { id: 'neighbours', held: false, keys: { '[': neighbour(-1), ']': neighbour(1) } },
  { id: 'open', held: false, keys: { Enter: { action: 'open' }, ' ': { action: 'open' } } },
  { id: 'choose', held: false, shift: true, keys: { ' ': { action: 'choose' } } },
  { id: 'menu', held: false, shift: true, keys: { F10: { action: 'menu' } } },
  { id: 'menu', held: false, keys: { ContextMenu: { action: 'menu' } } },
  { id: 'leave', held: false, keys: { Escape: { action: 'leave' } } },
  { id: 'zoom', held: false, keys: { '+': { action: 'zoomIn' }, '-': { action: 'zoomOut' } } },
  { id: 'all', held: false, keys: { '0': { action: 'fit' } } },
];
