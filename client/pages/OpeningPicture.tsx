// Where the dots lie: ring (1–4), angle in degrees clockwise from 12 o'clock, and which of the four sectors.
const dots = [
  [1, 20, 'need'],
  [1, 140, 'need'],
  [1, 260, 'need'],
  [2, 70, 'voluntary'],
  [2, 165, 'hybrid'],
  [2, 305, 'voluntary'],
  [3, 10, 'public'],
  [3, 105, 'hybrid'],
  [3, 200, 'public'],
  [3, 250, 'private'],
  [4, 40, 'private'],
  [4, 85, 'public'],
  [4, 150, 'public'],
  [4, 225, 'voluntary'],
  [4, 330, 'public'],
] as const;
const radii = [26, 62, 98, 134, 166] as const;
const ties = [
  [0, 3],
  [1, 4],
  [2, 5],
  [4, 7],
  [3, 7],
  [7, 10],
  [5, 6],
  [6, 14],
  [9, 4],
  [8, 12],
  [2, 13],
] as const;

/** A small circle with people in its middle, for the eye alone. */
export function OpeningPicture() {
  const points = dots.map(([ring, angle, sector]) => ({ ...pointAt(ring, angle), sector, ring }));
  return (
    <svg className="opening__picture" viewBox="-172 -172 344 344" aria-hidden="true" focusable="false">
      {radii.toReversed().map((radius, index) => (
        <circle key={radius} r={radius} className="opening__ring" data-ring={radii.length - 1 - index} />
      ))}
      {ties.map(([from, to]) => {
        const [a, b] = [points[from], points[to]];
        if (a === undefined || b === undefined) return null;
        return (
          <path
            key={`${String(from)}-${String(to)}`}
            className="opening__tie"
            d={`M${pair(a)} Q${pair(mid(a, b))} ${pair(b)}`}
          />
        );
      })}
      {points.map(({ x, y, sector, ring }) => (
        <circle
          key={`${String(x)},${String(y)}`}
          cx={x}
          cy={y}
          r={ring === 1 ? 4.5 : 6.5}
          className="opening__dot"
          data-sector={sector}
        />
      ))}
    </svg>
  );
}

type Point = { readonly x: number; readonly y: number };

function pointAt(ring: number, angle: number): Point {
  const inner = radii[ring - 1] ?? 0;
  const outer = radii[ring] ?? inner;
  const radius = ring === 1 ? inner - 8 : (inner + outer) / 2 - 18;
  const radians = (angle * Math.PI) / 180;
  return { x: Math.round(radius * Math.sin(radians)), y: Math.round(-radius * Math.cos(radians)) };
}

function mid(a: Point, b: Point): Point {
  return { x: Math.round((a.x + b.x) * 0.58), y: Math.round((a.y + b.y) * 0.58) };
}

function pair({ x, y }: Point): string {
  return `${String(x)},${String(y)}`;
}
