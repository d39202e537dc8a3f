import type { Graph } from '@sirkel/graph-schema';
import { visibleGraph } from '../visibleGraph.ts';

/** How a rule is met or a ring is covered, as the server's analysis says it. */
export type CoverState = 'covered' | 'thin' | 'weak' | 'statedMissing' | 'notRecorded';

/** How a field stands; `partly`: what the reference asks for is there in one ring, and not in another that it names. */
export type WheelState = CoverState | 'partly';

/** What is known of a field in one ring, and of a rule of the reference model. */
export type WheelCell = {
  readonly element: string;
  /** The ring; null for what has none. */
  readonly layer: string | null;
  /** The rules that ask for the field here or in another ring. */
  readonly rules: readonly string[];
  readonly state: CoverState;
  readonly present: readonly string[];
  readonly faded: readonly string[];
  readonly missing: readonly string[];
};
export type WheelRule = { readonly rule: { readonly element: string }; readonly state: CoverState };

/** One field of the wheel: how many entries stand in it, and how what the reference asks for is met. */
export type WheelField = {
  readonly id: string;
  /** What is recorded in it, of all kinds: as many as the list of its entries counts. */
  readonly recorded: number;
  /** What is only proposed, of all kinds, counted apart as everywhere. */
  readonly proposed: number;
  /** Actors and services: what is there, what is weak or past, and what a source says is missing. */
  readonly present: number;
  readonly faded: number;
  readonly missing: number;
  /** The rings in which a source says that something is missing; null: in none of them. */
  readonly missingIn: readonly (string | null)[];
  /** The rings in which the reference expects the field and nobody has recorded anything of it. */
  readonly emptyIn: readonly string[];
  /** How the rules are met that ask for the field; the one that is met worst. Null where none asks. */
  readonly state: WheelState | null;
};

export type Wheel = { readonly hub: WheelField; readonly spokes: readonly WheelField[] };

/** The hub, and the spokes clockwise from twelve o'clock in the order of the booklet's text. */
const hub = 'publicPolicy';
const spokes = ['network', 'education', 'market', 'finance', 'legislation', 'guidance'];

// What a source says is missing weighs more than what nobody has recorded: that is only not known.
const worstFirst: readonly CoverState[] = ['statedMissing', 'notRecorded', 'weak', 'thin', 'covered'];

/** The wheel of a map: public policy in the middle, six fields around it, each with its coverage over all rings. */
export function wheelOf(graph: Graph, cells: readonly WheelCell[], rules: readonly WheelRule[]): Wheel {
  const fieldOf = (id: string): WheelField => {
    const own = cells.filter(({ element }) => element === id);
    const count = (list: 'present' | 'faded' | 'missing'): number => new Set(own.flatMap((cell) => cell[list])).size;
    const states = new Set(rules.filter(({ rule }) => rule.element === id).map(({ state }) => state));
    const { existing, recommended } = visibleGraph(graph, { elements: [id] });
    const gaps = gapsIn(own);
    return {
      id,
      recorded: existing,
      proposed: recommended,
      ...gaps,
      present: count('present'),
      faded: count('faded'),
      missing: count('missing'),
      state: stateOf(worstFirst.find((state) => states.has(state)) ?? null, gaps),
    };
  };
  return { hub: fieldOf(hub), spokes: spokes.map(fieldOf) };
}

type Gaps = Pick<WheelField, 'missingIn' | 'emptyIn'>;

function gapsIn(cells: readonly WheelCell[]): Gaps {
  return {
    missingIn: cells.filter(({ missing }) => missing.length > 0).map(({ layer }) => layer),
    emptyIn: cells.flatMap(({ layer, rules, state }) =>
      layer !== null && rules.length > 0 && state === 'notRecorded' ? [layer] : [],
    ),
  };
}

/** That one ring is enough for the rule hides nothing: what is missing or not recorded in another is told. */
function stateOf(worst: CoverState | null, { missingIn, emptyIn }: Gaps): WheelState | null {
  return worst === 'covered' && missingIn.length + emptyIn.length > 0 ? 'partly' : worst;
}

/** Measures of the wheel: its middle is 0, 0. */
export const wheelSize = { half: 210, hub: 74, inner: 82, outer: 204 } as const;

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
