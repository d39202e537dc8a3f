import { rectsOverlap, type Rect } from './polar.ts';

/** What is taken of a surface. */
export type RectGrid = {
  /** @param cost what it costs to cover this */
  readonly add: (rect: Rect, cost: number) => void;
  readonly hits: (rect: Rect) => boolean;
  /** What covering a rectangle costs in all. */
  readonly cost: (rect: Rect) => number;
};

const cellSize = 64;
/** More than there are cells on any screen, on either side of its middle. */
const farthest = 2 ** 20;

type Entry = { readonly rect: Rect; readonly cost: number };

/** Rectangles on a grid of 64 px, so that those near a place are found without asking all. */
export function createRectGrid(): RectGrid {
  const cells = new Map<number, Entry[]>();
  return {
    add: (rect, cost) => {
      const entry = { rect, cost };
      anyCell(rect, (key) => {
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [entry]);
        else cell.push(entry);
        return false;
      });
    },
    hits: (rect) => anyCell(rect, (key) => cells.get(key)?.some((entry) => rectsOverlap(rect, entry.rect)) ?? false),
    cost: (rect) => {
      const hit = new Set<Entry>();
      anyCell(rect, (key) => {
        for (const entry of cells.get(key) ?? []) if (rectsOverlap(rect, entry.rect)) hit.add(entry);
        return false;
      });
      return [...hit].reduce((sum, entry) => sum + entry.cost, 0);
    },
  };
}

/** Whether something is so in any of the cells that a rectangle touches; asked hundreds of thousands of times. */
function anyCell({ x, y, width, height }: Rect, isSo: (key: number) => boolean): boolean {
  const [right, bottom] = [Math.floor((x + width) / cellSize), Math.floor((y + height) / cellSize)];
  for (let column = Math.floor(x / cellSize); column <= right; column += 1) {
    for (let row = Math.floor(y / cellSize); row <= bottom; row += 1) {
      if (isSo(column * 2 * farthest + row)) return true;
    }
  }
  return false;
}
