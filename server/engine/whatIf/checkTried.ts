import { canonical, checkEnds, inLanguage, SirkelError } from '@sirkel/graph-schema';
import { newNodeShapes, newRelationShape } from '@sirkel/graph-schema/shapes';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { TriedNode, TriedRelation, WhatIfParams } from './WhatIfParams.ts';

/** The most that is taken away, and the most that is added, at a time. */
export const MOST_TRIED = 50;

/**
 * Whether what is tried fits the map: ids that are on it or new, rings that it has, ends that the kind of tie allows.
 * @throws SirkelError INVALID with a sentence and the path of the first thing that does not fit
 */
export function checkTried(input: AnalysisInput, { remove, nodes, relations }: WhatIfParams): void {
  if (remove.length > MOST_TRIED) throw tooMany('remove', remove.length);
  if (nodes.length + relations.length > MOST_TRIED) throw tooMany('add', nodes.length + relations.length);
  const { graph } = input;
  remove.forEach((id, at) => {
    if (graph.nodes.has(id) || graph.relations.has(id)) return;
    throw invalid(`remove[${at}]`, `Expected a node or relation of this map; there is none with the id ${short(id)}.`);
  });
  const kinds = new Map<string, string>();
  const gone = new Set(remove);
  for (const { id, kind } of graph.nodes.values()) if (!gone.has(id)) kinds.set(id, kind);
  const isTaken = createTaken(input);
  nodes.forEach((node, at) => {
    checkNode(input, node, `add.nodes[${at}]`);
    isTaken(node.id, `add.nodes[${at}].id`);
    kinds.set(node.id, node.kind);
  });
  relations.forEach((tie, at) => {
    checkTie(kinds, tie, `add.relations[${at}]`);
    isTaken(tie.id, `add.relations[${at}].id`);
  });
}

function checkNode({ settings }: AnalysisInput, node: TriedNode, path: string): void {
  fit(newNodeShapes[node.kind], node, path);
  const { layer } = node;
  if (layer === undefined || settings.layers.some(({ id }) => id === layer)) return;
  const rings = settings.layers.map(({ id, labels }) => `${inLanguage(labels, 'en')}: ${id}`).join(', ');
  throw invalid(`${path}.layer`, `Expected one of this map's rings (${rings}); got "${short(layer)}".`);
}

function checkTie(kinds: ReadonlyMap<string, string>, tie: TriedRelation, path: string): void {
  fit(newRelationShape, tie, path);
  const kindAt = (end: 'from' | 'to'): string => {
    const kind = kinds.get(tie[end]);
    if (kind !== undefined) return kind;
    throw invalid(
      `${path}.${end}`,
      `Expected a node that is on the map or added, and not taken away; there is none with the id ${short(tie[end])}.`,
    );
  };
  const sentence = checkEnds(tie.kind, kindAt('from'), kindAt('to'));
  if (sentence !== null) throw invalid(`${path}.kind`, sentence);
}

/** Refuses an id that something on the map has, or something else that is added. */
function createTaken({ graph }: AnalysisInput): (id: string, path: string) => void {
  const added = new Set<string>();
  return (id, path) => {
    if (added.has(id) || graph.nodes.has(id) || graph.relations.has(id)) {
      throw invalid(path, `Expected a new id; ${short(id)} stands for something else already.`);
    }
    added.add(id);
  };
}

type Shape = (typeof newNodeShapes)[keyof typeof newNodeShapes] | typeof newRelationShape;

function fit(shape: Shape, value: object, path: string): void {
  const result = shape.safeParse(canonical(value));
  if (result.success) return;
  const [issue] = result.error.issues;
  const steps = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  throw invalid(path + steps.join(''), issue?.message ?? 'Expected another value.');
}

const invalid = (path: string, sentence: string): SirkelError => new SirkelError('INVALID', sentence, { path });
const tooMany = (path: string, count: number): SirkelError =>
  invalid(path, `Expected at most ${MOST_TRIED} at a time; got ${count}.`);
const short = (text: string): string => text.slice(0, 80);
