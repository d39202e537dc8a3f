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

type Entry = { readonly rect: Rect; readonly cost: number };

/** Rectangles on a grid of 64 px, so that those near a place are found without asking all. */
export function createRectGrid(): RectGrid {
  const cells = new Map<string, Entry[]>();
  const entriesAt = (rect: Rect): readonly Entry[] => keysOf(rect).flatMap((key) => cells.get(key) ?? []);
  return {
    add: (rect, cost) => {
      const entry = { rect, cost };
      for (const key of keysOf(rect)) {
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [entry]);
        else cell.push(entry);
      }
    },
    hits: (rect) =>
      keysOf(rect).some((key) => cells.get(key)?.some((entry) => rectsOverlap(rect, entry.rect)) ?? false),
    cost: (rect) => {
      const hit = new Set(entriesAt(rect).filter((entry) => rectsOverlap(rect, entry.rect)));
      return [...hit].reduce((sum, entry) => sum + entry.cost, 0);
    },
  };
}

function keysOf(rect: Rect): readonly string[] {
  const found: string[] = [];
  for (let x = Math.floor(rect.x / cellSize); x <= Math.floor((rect.x + rect.width) / cellSize); x += 1) {
    for (let y = Math.floor(rect.y / cellSize); y <= Math.floor((rect.y + rect.height) / cellSize); y += 1) {
      found.push(`${String(x)},${String(y)}`);
    }
  }
  return found;
}
