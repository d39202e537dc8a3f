import { apply, scaleOf, turnOf, type Matrix } from './Matrix.ts';
import { plain } from './plain.ts';

/** Writes paths as SVG does, from what is said to a canvas; every point is moved as the canvas is at that moment. */
export type PathPen = {
  begin(): void;
  close(): void;
  move(x: number, y: number): void;
  line(x: number, y: number): void;
  quadratic(cx: number, cy: number, x: number, y: number): void;
  cubic(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number, backwards: boolean): void;
  path(): string;
};

const turn = 2 * Math.PI;

/** @param now how the canvas is moved right now */
export function createPathPen(now: () => Matrix): PathPen {
  let parts: string[] = [];
  const add = (letter: string, ...points: number[]): void => {
    const moved: string[] = [];
    for (let at = 0; at < points.length; at += 2) {
      moved.push(...apply(now(), points[at] ?? 0, points[at + 1] ?? 0).map(plain));
    }
    parts.push(letter + moved.join(' '));
  };
  const arcTo = (centre: { x: number; y: number; radius: number }, to: number, large: boolean, on: boolean): void => {
    const radius = plain(centre.radius * scaleOf(now()));
    const end = apply(now(), centre.x + centre.radius * Math.cos(to), centre.y + centre.radius * Math.sin(to));
    const degrees = plain((turnOf(now()) * 180) / Math.PI);
    parts.push(`A${radius} ${radius} ${degrees} ${large ? '1' : '0'} ${on ? '1' : '0'} ${end.map(plain).join(' ')}`);
  };
  return {
    begin: () => {
      parts = [];
    },
    close: () => {
      parts.push('Z');
    },
    move: (x, y) => {
      add('M', x, y);
    },
    line: (x, y) => {
      add(parts.length === 0 ? 'M' : 'L', x, y);
    },
    quadratic: (cx, cy, x, y) => {
      add('Q', cx, cy, x, y);
    },
    cubic: (ax, ay, bx, by, x, y) => {
      add('C', ax, ay, bx, by, x, y);
    },
    arc: (x, y, radius, from, to, backwards) => {
      const centre = { x, y, radius };
      const way = sweepOf(from, to, backwards);
      add(parts.length === 0 ? 'M' : 'L', x + radius * Math.cos(from), y + radius * Math.sin(from));
      // An arc that ends where it begins is none: a whole turn goes in two halves.
      if (Math.abs(way) >= turn - 1e-6) {
        arcTo(centre, from + way / 2, false, !backwards);
        arcTo(centre, from + way, false, !backwards);
      } else arcTo(centre, from + way, Math.abs(way) > Math.PI, !backwards);
    },
    path: () => parts.join(''),
  };
}

/** How far an arc goes, as a canvas has it. */
function sweepOf(from: number, to: number, backwards: boolean): number {
  const way = backwards ? from - to : to - from;
  const bounded = way >= turn ? turn : ((way % turn) + turn) % turn;
  return backwards ? -bounded : bounded;
}
