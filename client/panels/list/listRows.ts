import { inLanguage, municipality, nbCollator, nodeKind, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language, NodeRecord } from '@sirkel/graph-schema';
import { nodeFacts } from '../../view/nodeFacts.ts';
import { degreesOf } from '../../view/elements.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { capital, termLabel } from '../details/Reading.ts';
import { sortBy } from './sortBy.ts';

/** The columns of the table. */
export const columns = ['name', 'kind', 'layer', 'element', 'status', 'sector', 'municipality', 'ties'] as const;
export type Column = (typeof columns)[number];

/** A node as a row: what each column says. */
export type ListRow = {
  readonly node: NodeRecord;
  readonly cells: Readonly<Record<Exclude<Column, 'ties'>, string>>;
  readonly ties: number;
  /** Where its ring stands from the centre; without a ring last. */
  readonly ringOrder: number;
};

/** By which column, and whether the other way round. */
export type Sorting = { readonly column: Column; readonly down: boolean };

/** The rows of a visible graph, unsorted. */
export function listRows(graph: Graph, visible: VisibleGraph, language: Language): readonly ListRow[] {
  const layers = new Map((graph.settings?.layers ?? []).map((layer) => [layer.id, layer]));
  // All of them: that the filter hides the other end takes no tie away.
  const degrees = degreesOf([...graph.relations.values()]);
  return visible.nodes.map((node) => {
    const { layer, elements, sector, municipalities } = nodeFacts(node);
    const ring = layer === undefined ? undefined : layers.get(layer);
    return {
      node,
      cells: {
        name: node.name,
        kind: nodeKind(node.kind).labels[language],
        layer: ring === undefined ? '' : inLanguage(ring.labels, language),
        element: capital(
          elements.map((element) => termLabel(vocabularies.element, element, language)).join(', '),
          language,
        ),
        status: capital(termLabel(vocabularies.status, node.status, language), language),
        sector: sector === undefined ? '' : capital(termLabel(vocabularies.sector, sector, language), language),
        municipality: municipalities
          .map((code) => municipality(code)?.name ?? code)
          .sort(nbCollator.compare)
          .join(', '),
      },
      ties: degrees.get(node.id) ?? 0,
      ringOrder: ring === undefined ? Number.MAX_SAFE_INTEGER : ring.outside === true ? 1e6 : ring.order,
    };
  });
}

/** Sorts rows: rings from the centre outwards, numbers by size, all else as Norwegian sorts; empty last; then by name. */
export function sortRows(rows: readonly ListRow[], { column, down }: Sorting): readonly ListRow[] {
  const value = (row: ListRow): string | number | null => {
    if (column === 'ties') return row.ties;
    if (row.cells[column] === '') return null;
    return column === 'layer' ? row.ringOrder : row.cells[column];
  };
  return sortBy(rows, { down, value, name: ({ node }) => node.name });
}
