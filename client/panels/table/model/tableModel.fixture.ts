import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { createTexts } from '../../../i18n/createTexts.ts';
import { addLateTexts } from '../../../i18n/LateTexts.tsx';
import type { Reading } from '../../details/Reading.ts';
import type { Column } from './Column.ts';
import { nodeColumns } from './nodeColumns.ts';
import { tieColumns } from './tieColumns.ts';
import { tieCounts } from '../../../view/tieCounts.ts';

/** The columns of both tables of a map, in bokmål. */
export function columnsOfMap(graph: Graph): {
  readonly nodes: readonly Column<NodeRecord>[];
  readonly ties: readonly Column<RelationRecord>[];
} {
  const texts = createTexts('nb');
  addLateTexts(texts);
  const t = texts.getFixedT('nb', 'table');
  const reading: Reading = { language: 'nb', settings: graph.settings, t: texts.getFixedT('nb', 'details') };
  const counts = tieCounts(graph.relations.values());
  return { nodes: nodeColumns({ reading, counts, t }), ties: tieColumns(graph, reading, t) };
}
