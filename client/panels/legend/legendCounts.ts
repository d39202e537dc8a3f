import type { Graph } from '@sirkel/graph-schema';
import { providerSectors } from '../../view/elements.ts';
import { nodeLook } from '../../view/look.ts';
import { nodeFacts } from '../../view/nodeFacts.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';

/** How many of what is shown bear each mark. */
export type LegendCounts = {
  readonly kinds: ReadonlyMap<string, number>;
  readonly sectors: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<string, number>;
  readonly double: number;
  readonly arcs: number;
  readonly ties: ReadonlyMap<string, number>;
  readonly tray: number;
  readonly outside: number;
};

/** Counts the marks of the picture of a visible graph. */
export function legendCounts(graph: Graph, visible: VisibleGraph): LegendCounts {
  const providers = providerSectors(new Map([...graph.nodes.values()].map((node) => [node.id, node])), [
    ...graph.relations.values(),
  ]);
  const looks = visible.nodes.map((node) => ({ node, look: nodeLook(node, 0, providers.get(node.id)) }));
  const outside = new Set((graph.settings?.layers ?? []).filter((layer) => layer.outside === true).map(({ id }) => id));
  const layers = visible.nodes.map((node) => nodeFacts(node).layer);
  return {
    kinds: tally(looks.map(({ node }) => node.kind)),
    sectors: tally(looks.flatMap(({ look }) => (look.sector === null ? [] : [look.sector]))),
    statuses: tally(looks.map(({ look }) => look.status)),
    double: looks.filter(({ look }) => look.double).length,
    arcs: looks.filter(({ look }) => look.otherElements.length > 0).length,
    // What is under way is drawn as what exists.
    ties: tally(visible.relations.map(({ status }) => (status === 'ongoing' ? 'existing' : status))),
    tray: layers.filter((layer) => layer === undefined).length,
    outside: layers.filter((layer) => layer !== undefined && outside.has(layer)).length,
  };
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
