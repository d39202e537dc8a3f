import type { NodeKind, NodeRecord } from '@sirkel/graph-schema';
import { nodeFacts } from './nodeFacts.ts';
import { noPaint, paintsOf, type Paint } from './paints.ts';

/** Light or dark. */
export type Theme = 'light' | 'dark';

/** The colours of the picture. Sector says colour; place already says ring and field. */
export type Palette = {
  readonly background: string;
  /** The fill of the innermost ring; the rings fade from it to the background. */
  readonly warm: string;
  readonly ink: string;
  /** Ink for what is over: past nodes, recommendations. */
  readonly quiet: string;
  /** Lines between rings and fields. */
  readonly line: string;
  /** What is stated to be missing. */
  readonly gap: string;
  /** Rings around what is selected or in focus, and the ring a node is dragged over. No other mark has it. */
  readonly accent: string;
  readonly sectors: Readonly<Record<string, string>>;
  /** Colours that say a value, where somebody has asked for that. */
  readonly paints: Readonly<Record<Paint, string>>;
};

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#FBFAF7',
    warm: '#FFF1DC',
    ink: '#1F2933',
    quiet: '#6B7680',
    line: '#D9D3C6',
    gap: '#A3123F',
    accent: '#C2410C',
    sectors: { public: '#0B3C7D', voluntary: '#2A9D8F', private: '#A87400', hybrid: '#A3123F' },
    paints: paintsOf('light'),
  },
  dark: {
    background: '#14181F',
    warm: '#2A2419',
    ink: '#E6EAF0',
    quiet: '#98A2AE',
    line: '#3A3F47',
    gap: '#FF6B6B',
    accent: '#FDBA74',
    sectors: { public: '#3F83F8', voluntary: '#5EEAD4', private: '#F5C542', hybrid: '#FF6B6B' },
    paints: paintsOf('dark'),
  },
};

/** The outline that says kind, or what else it is made to say. Never a triangle: that is the administration's. */
export type Shape =
  | 'ellipse'
  | 'round-rectangle'
  | 'diamond'
  | 'hexagon'
  | 'round-tag'
  | 'cut-rectangle'
  | 'star'
  | 'cross'
  | 'pentagon'
  | 'hourglass';

export const shapes: Readonly<Record<NodeKind, Shape>> = {
  actor: 'ellipse',
  service: 'round-rectangle',
  need: 'diamond',
  measure: 'hexagon',
  story: 'round-tag',
  resource: 'cut-rectangle',
};

/** How a status is drawn. */
export const statuses = ['existing', 'ongoing', 'weak', 'past', 'proposed', 'missing'] as const;
export type StatusLook = (typeof statuses)[number];

/** Everything that decides what a node looks like; equal looks share one glyph. */
export type NodeLook = {
  readonly shape: Shape;
  readonly status: StatusLook;
  /** A sector, or null for ink outline. */
  readonly sector: string | null;
  /** Groups and roles have a double outline. */
  readonly double: boolean;
  /** px, even. */
  readonly size: number;
  /** Elements after the first: arcs on the border, towards their fields. */
  readonly otherElements: readonly string[];
  /** The colour that says a value, where colour is made to say something else than the sector. */
  readonly paint?: Paint;
  /** Whether it has no value of what is shown: a small dash under it says so. */
  readonly unstated?: boolean;
  /** Whether a number that is shown is not worked out for it: a small ring under it says so. */
  readonly uncounted?: boolean;
};

/** A node of which nothing is said but that it is there: what a legend shows one mark on. */
export const plainLook: NodeLook = {
  shape: 'ellipse',
  status: 'existing',
  sector: null,
  double: false,
  size: 14,
  otherElements: [],
};

/** The sectors that have a colour, in the order of a legend. */
export const sectorOrder = ['public', 'voluntary', 'private', 'hybrid'];

const smallest = 14;
const largest = 24;
const measureSize = 10;

/** The size of a node, in px: 14 to 24 by the root of its ties in force, measures 10. */
export function nodeSize(kind: NodeKind, degree: number): number {
  if (kind === 'measure') return measureSize;
  const size = smallest + Math.sqrt(Math.max(0, degree - 1)) * 2.6;
  return Math.min(largest, 2 * Math.round(size / 2));
}

/**
 * What a node looks like.
 * @param degree its ties in force
 * @param providerSector the sector of the actor that provides it, for services
 */
export function nodeLook(node: NodeRecord, degree: number, providerSector?: string): NodeLook {
  const facts = nodeFacts(node);
  const sector = node.kind === 'actor' ? facts.sector : node.kind === 'service' ? providerSector : undefined;
  return {
    shape: shapes[node.kind],
    status: statuses.find((status) => status === node.status) ?? 'existing',
    sector: sector ?? null,
    double: facts.extent === 'group' || facts.extent === 'role',
    size: nodeSize(node.kind, degree),
    otherElements: facts.elements.slice(1),
  };
}

/** The colour of a look in a palette: that of its value, its sector's, else ink. */
export function colourOf(look: NodeLook, palette: Palette): string {
  if (look.paint !== undefined) return paintIn(look.paint, palette) ?? palette.ink;
  return (look.sector === null ? undefined : palette.sectors[look.sector]) ?? palette.ink;
}

/** The colour of a paint in a palette: a sector's stands under its own name. */
export function paintIn(paint: Paint, palette: Palette): string | undefined {
  return palette.paints[paint] ?? palette.sectors[paint];
}

/** Whether a look is filled where its status lets it: one without a colour of its own has an outline only. */
export function hasColour({ paint, sector }: NodeLook): boolean {
  return paint === undefined ? sector !== null : paint !== noPaint;
}

/** A colour between two, given as #RRGGBB; `share` 0 gives the first. */
export function mixColours(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
