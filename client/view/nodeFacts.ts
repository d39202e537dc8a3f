import type { NodeRecord } from '@sirkel/graph-schema';

/** What the picture and the filters read of a node, whatever its kind; absent means empty. */
export type NodeFacts = {
  readonly layer?: string;
  readonly elements: readonly string[];
  readonly municipalities: readonly string[];
  readonly sector?: string;
  readonly shortName?: string;
  readonly extent: string;
  /** Where somebody put it by hand: a ring and an angle in degrees, clockwise from 12 o'clock. */
  readonly position?: { readonly layer: string; readonly angle: number };
};

const known = new WeakMap<NodeRecord, NodeFacts>();

/** These facts of a record; read once, for a record that changes is another one. */
export function nodeFacts(node: NodeRecord): NodeFacts {
  const facts = known.get(node) ?? readFacts(node);
  known.set(node, facts);
  return facts;
}

function readFacts(node: NodeRecord): NodeFacts {
  const record: Readonly<Record<string, unknown>> = node;
  return {
    ...optional('layer', textOf(record['layer'])),
    elements: textsOf(record['elements']),
    municipalities: textsOf(record['municipalities']),
    ...optional('sector', textOf(record['sector'])),
    ...optional('shortName', textOf(record['shortName'])),
    extent: textOf(record['extent']) ?? 'single',
    ...optional('position', positionOf(record['position'])),
  };
}

/** The name for the picture. */
export function pictureName(node: NodeRecord): string {
  return nodeFacts(node).shortName ?? node.name;
}

/** Whether a node is something recommended: drawn hollow, unlabelled at rest and counted apart. */
export function isRecommended(node: NodeRecord): boolean {
  return node.status === 'proposed';
}

function optional<K extends string, V>(key: K, value: V | undefined): Readonly<Partial<Record<K, V>>> {
  return (value === undefined ? {} : { [key]: value }) as Readonly<Partial<Record<K, V>>>;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function positionOf(value: unknown): NodeFacts['position'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const { ring, angle } = value as { readonly ring?: unknown; readonly angle?: unknown };
  return typeof ring === 'string' && typeof angle === 'number' ? { layer: ring, angle } : undefined;
}
