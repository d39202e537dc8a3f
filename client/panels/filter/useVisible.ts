import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { ofVersion } from '../../state/ofVersion.ts';
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
    () =>
      ofVersion(version, () =>
        visibleGraph(graph, { ...filter, withoutRecommended: !recommendations, selected: near }),
      ),
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
