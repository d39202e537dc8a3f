export type Point = { readonly x: number; readonly y: number };

/** A tie as it is drawn: the names of its ends and the corners of its line, the ends included. */
export type DrawnTie = { readonly from: string; readonly to: string; readonly line: readonly Point[] };

type Piece = { readonly tie: number; readonly a: Point; readonly b: Point };

/** So many pieces lie in a square of the grid on average; fewer cost more squares, more cost more pairs. */
const piecesPerSquare = 4;
/** Where two ties end in the same node, px around it, they meet and do not cross. */
const sameEnd = 3;

/**
 * How often ties cross. Each crossing point counts; ties that meet in a node that both end in do not cross there.
 * Pieces of lines are compared within the squares of a grid, and a crossing counts in the square that it lies in, so the
 * cost is about pieces + crossings instead of the square of the ties.
 */
export function countCrossings(ties: readonly DrawnTie[]): number {
  const pieces = ties.flatMap(({ line }, tie) =>
    line.slice(1).map((b, index): Piece => ({ tie, a: line[index] ?? b, b })),
  );
  const grid = gridOf(pieces);
  let crossings = 0;
  for (const [square, inside] of grid.squares) {
    for (const [index, one] of inside.entries()) {
      for (let next = index + 1; next < inside.length; next += 1) {
        const other = inside[next];
        if (other === undefined || other.tie === one.tie) continue;
        const at = crossingOf(one, other);
        if (at === null || grid.squareOf(at) !== square) continue;
        if (!meetsAtEnd(ties[one.tie], ties[other.tie], at)) crossings += 1;
      }
    }
  }
  return crossings;
}

type Grid = {
  readonly squares: ReadonlyMap<number, readonly Piece[]>;
  readonly squareOf: (at: Point) => number;
};

function gridOf(pieces: readonly Piece[]): Grid {
  const ends = pieces.flatMap(({ a, b }) => [a, b]);
  const left = ends.reduce((least, { x }) => Math.min(least, x), 0);
  const top = ends.reduce((least, { y }) => Math.min(least, y), 0);
  const width = ends.reduce((most, { x }) => Math.max(most, x), 0) - left;
  const height = ends.reduce((most, { y }) => Math.max(most, y), 0) - top;
  const size = Math.max(1, Math.sqrt((width * height * piecesPerSquare) / Math.max(1, pieces.length)));
  const columns = Math.ceil(width / size) + 1;
  const column = (x: number): number => Math.floor((x - left) / size);
  const row = (y: number): number => Math.floor((y - top) / size);
  const squares = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const { a, b } = piece;
    for (let y = row(Math.min(a.y, b.y)); y <= row(Math.max(a.y, b.y)); y += 1) {
      for (let x = column(Math.min(a.x, b.x)); x <= column(Math.max(a.x, b.x)); x += 1) {
        const square = y * columns + x;
        const inside = squares.get(square);
        if (inside === undefined) squares.set(square, [piece]);
        else inside.push(piece);
      }
    }
  }
  return { squares, squareOf: ({ x, y }) => row(y) * columns + column(x) };
}

function crossingOf(one: Piece, other: Piece): Point | null {
  const [ux, uy] = [one.b.x - one.a.x, one.b.y - one.a.y];
  const [vx, vy] = [other.b.x - other.a.x, other.b.y - other.a.y];
  const turned = ux * vy - uy * vx;
  if (turned === 0) return null;
  const [wx, wy] = [other.a.x - one.a.x, other.a.y - one.a.y];
  const along = (wx * vy - wy * vx) / turned;
  const across = (wx * uy - wy * ux) / turned;
  // Half open, so that a line that goes through a corner of another is counted once.
  if (along < 0 || along >= 1 || across < 0 || across >= 1) return null;
  return { x: one.a.x + along * ux, y: one.a.y + along * uy };
}

function meetsAtEnd(one: DrawnTie | undefined, other: DrawnTie | undefined, at: Point): boolean {
  if (one === undefined || other === undefined) return false;
  const ends = [
    [one.from, one.line[0]],
    [one.to, one.line.at(-1)],
  ] as const;
  return ends.some(
    ([id, end]) =>
      end !== undefined && (id === other.from || id === other.to) && Math.hypot(end.x - at.x, end.y - at.y) < sameEnd,
  );
}
