import type { ChosenFilter } from '../../state/address.ts';
import { fieldOf } from '../../view/circle/fields.ts';
import { nodeFacts } from '../../view/nodeFacts.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';

/**
 * The filter that shows what lies in two cells of the circle, so that the ties between them are drawn and listed: their
 * rings and their fields; all else that is chosen stays. The innermost ring is one cell; its fields are those of its nodes.
 * @param cells keys of cells, `ring/field` or `ring`
 */
export function cellsFilter(
  filter: ChosenFilter,
  cells: readonly string[],
  { nodes }: Pick<VisibleGraph, 'nodes'>,
): ChosenFilter {
  const layers = new Set<string>();
  const elements = new Set<string>();
  for (const cell of cells) {
    const [ring = '', field] = cell.split('/');
    layers.add(ring);
    const within = nodes.map(nodeFacts).filter(({ layer }) => layer === ring);
    for (const each of field === undefined ? within.map((facts) => fieldOf(facts.elements)) : [field])
      elements.add(each);
  }
  return { ...filter, layers: [...layers], elements: [...elements] };
}
