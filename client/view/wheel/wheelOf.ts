/** How a field is covered, as the server's analysis says it. */
export type WheelState = 'covered' | 'thin' | 'weak' | 'statedMissing' | 'notRecorded';

/** What is known of a field in one ring, and of a rule of the reference model. */
export type WheelCell = {
  readonly element: string;
  readonly present: readonly string[];
  readonly faded: readonly string[];
  readonly missing: readonly string[];
  readonly proposed: readonly string[];
};
export type WheelRule = { readonly rule: { readonly element: string }; readonly state: WheelState };

/** One field of the wheel: how many entries stand in it, and how what the reference asks for is met. */
export type WheelField = {
  readonly id: string;
  readonly present: number;
  readonly faded: number;
  readonly missing: number;
  readonly proposed: number;
  /** How the rules are met that ask for the field; the one that is met worst. Null where none asks. */
  readonly state: WheelState | null;
};

export type Wheel = { readonly hub: WheelField; readonly spokes: readonly WheelField[] };

/** The hub, and the spokes clockwise from twelve o'clock in the order of the booklet's text. */
const hub = 'publicPolicy';
const spokes = ['network', 'education', 'market', 'finance', 'legislation', 'guidance'];

// What a source says is missing weighs more than what nobody has recorded: that is only not known.
const worstFirst: readonly WheelState[] = ['statedMissing', 'notRecorded', 'weak', 'thin', 'covered'];

/** The wheel of a map: public policy in the middle, six fields around it, each with its coverage over all rings. */
export function wheelOf(cells: readonly WheelCell[], rules: readonly WheelRule[]): Wheel {
  const fieldOf = (id: string): WheelField => {
    const own = cells.filter(({ element }) => element === id);
    const count = (list: 'present' | 'faded' | 'missing' | 'proposed'): number =>
      new Set(own.flatMap((cell) => cell[list])).size;
    const states = new Set(rules.filter(({ rule }) => rule.element === id).map(({ state }) => state));
    return {
      id,
      present: count('present'),
      faded: count('faded'),
      missing: count('missing'),
      proposed: count('proposed'),
      state: worstFirst.find((state) => states.has(state)) ?? null,
    };
  };
  return { hub: fieldOf(hub), spokes: spokes.map(fieldOf) };
}

/** Measures of the wheel: its middle is 0, 0. */
export const wheelSize = { half: 210, hub: 62, inner: 70, outer: 204 } as const;

/** Where a spoke lies: its outline and how far its filling reaches, as paths, and the middle of its words. */
export function spokeAt(
  index: number,
  share: number,
): { readonly outline: string; readonly filling: string; readonly words: { readonly x: number; readonly y: number } } {
  const { inner, outer } = wheelSize;
  const middle = (index * Math.PI) / 3;
  const gap = 0.035;
  const [from, to] = [middle - Math.PI / 6 + gap, middle + Math.PI / 6 - gap];
  const reach = inner + (outer - inner) * share;
  const at = (inner + outer) / 2 + 10;
  return {
    outline: wedge(inner, outer, from, to),
    filling: wedge(inner, reach, from, to),
    words: { x: round(Math.sin(middle) * at), y: round(-Math.cos(middle) * at) },
  };
}

function wedge(inner: number, outer: number, from: number, to: number): string {
  const point = (radius: number, angle: number): string =>
    `${String(round(Math.sin(angle) * radius))} ${String(round(-Math.cos(angle) * radius))}`;
  const arc = (radius: number, sweep: 0 | 1, end: number): string =>
    `A${String(radius)} ${String(radius)} 0 0 ${String(sweep)} ${point(radius, end)}`;
  return `M${point(inner, from)}L${point(outer, from)}${arc(outer, 1, to)}L${point(inner, to)}${arc(inner, 0, from)}Z`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
