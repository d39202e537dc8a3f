import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import type { ChosenFilter } from '../../state/filterPlace.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useMapSnapshot } from '../../state/useMap.ts';
import { followsSelection } from '../../view/filter/Expression.ts';
import { readExpression } from '../../view/filter/readExpression.ts';
import type { ReadExpression } from '../../view/filter/readExpression.ts';
import { visibleGraph } from '../../view/visibleGraph.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';

/** The part of the page's map that passes the filter of the address. */
export function useVisible(graph: Graph): VisibleGraph {
  const { version } = useMapSnapshot();
  const { filter, recommendations, selected } = useAddress().place;
  const { where } = filter;
  const follows = useMemo(() => isFollowing(where), [where]);
  // Only a filter that asks for what is near it changes with what is selected.
  const near = follows ? selected : null;
  return useMemo(
    () => sharedVisible(graph, { version, filter, recommendations, near }),
    [graph, version, filter, recommendations, near],
  );
}

/** What was built, as it stands in the address; null where nothing was. */
export function useWhere(): ReadExpression | null {
  const { where } = useAddress().place.filter;
  return useMemo(() => (where === undefined ? null : readExpression(where)), [where]);
}

function isFollowing(where: string | undefined): boolean {
  const read = readExpression(where ?? '');
  return read.state === 'read' && followsSelection(read.expression);
}

/** What decides what is visible. The graph changes in place, so its version is part of the question. */
type Asked = {
  readonly version: number;
  readonly filter: ChosenFilter;
  readonly recommendations: boolean;
  readonly near: string | null;
};

const last = new WeakMap<Graph, { readonly asked: Asked; readonly visible: VisibleGraph }>();

/** Worked out once for all parts of the page that ask the same one after the other. */
function sharedVisible(graph: Graph, asked: Asked): VisibleGraph {
  const before = last.get(graph);
  if (before !== undefined && isSame(before.asked, asked)) return before.visible;
  const { filter, recommendations, near } = asked;
  const visible = visibleGraph(graph, { ...filter, withoutRecommended: !recommendations, selected: near });
  last.set(graph, { asked, visible });
  return visible;
}

function isSame(a: Asked, b: Asked): boolean {
  return (
    a.version === b.version && a.filter === b.filter && a.recommendations === b.recommendations && a.near === b.near
  );
}
