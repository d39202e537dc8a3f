import { defaultSettings, emptyGraph, putNode, putRelation } from '@sirkel/graph-schema';
import type { EditCommand, Graph, MapSettings, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { seedMaps } from '@sirkel/seed';
import type { AnalysisInput } from '../../server/engine/AnalysisInput.ts';
import { defaultSelection } from '../../server/engine/Selection.ts';

type Given = Readonly<Record<string, unknown>>;

/** A node by its id, which is its name too unless another is given; it exists. */
export const node = (id: string, kind: NodeRecord['kind'], more: Given = {}): NodeRecord =>
  ({ id, kind, name: id, status: 'existing', version: 1, ...more }) as unknown as NodeRecord;
export const actor = (id: string, more: Given = {}): NodeRecord => node(id, 'actor', more);
export const service = (id: string, more: Given = {}): NodeRecord => node(id, 'service', more);
export const need = (id: string, more: Given = {}): NodeRecord =>
  node(id, 'need', { whose: 'people', layer: 'everydayLife', ...more });

/** A relation written as `'A provides S'`; its id is that text. It exists. */
export function tie(text: string, more: Given = {}): RelationRecord {
  const [from = '', kind = '', to = ''] = text.split(' ');
  return { id: text, kind, from, to, status: 'existing', version: 1, ...more } as unknown as RelationRecord;
}

/** A source that says so. */
export const stated = [{ title: 'Heftet', where: 'linje 1', certainty: 'stated' as const }];

/** What an analysis is asked about, of these records alone. */
export function inputOf(
  records: readonly (NodeRecord | RelationRecord)[],
  settings: Partial<MapSettings> = {},
): AnalysisInput {
  const graph = emptyGraph();
  for (const record of records) {
    if ('from' in record && 'to' in record) putRelation(graph, record);
    else putNode(graph, record);
  }
  if (graph.waiting.size > 0) throw new Error(`No ends for ${[...graph.waiting.keys()].join(', ')}`);
  const whole = { ...defaultSettings({ title: { nb: 'Kart' }, visibility: 'public' }), version: 1, ...settings };
  return { graph, settings: whole, selection: defaultSelection, today: '2026-06-15' };
}

/** The booklet's map. */
export function seedInput(): AnalysisInput {
  const [seed] = seedMaps();
  if (seed === undefined) throw new Error('There is no seed.');
  const graph: Graph = emptyGraph();
  const put = (edit: EditCommand): void => {
    if (edit.action === 'addNode') putNode(graph, { ...edit.node, version: 1 });
    if (edit.action === 'addRelation') putRelation(graph, { ...edit.relation, version: 1 });
  };
  for (const edit of seed.edits.flat()) put(edit);
  return { graph, settings: { ...seed.settings, version: 1 }, selection: defaultSelection, today: '2026-06-15' };
}
