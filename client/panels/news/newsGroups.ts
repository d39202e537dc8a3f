import { relationKind } from '@sirkel/graph-schema';
import type { Change, Edit, Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { relationSentence } from '../../view/sentences.ts';
import { changeSentences } from '../details/changeSentences.ts';
import type { Reading } from '../details/Reading.ts';

/** What has happened to one entry, the newest last. */
export type NewsGroup = {
  readonly id: string;
  readonly record: Edit['record'];
  /** What the entry is called now, else what it was called; null where only its record tells what it is. */
  readonly title: string | null;
  /** Whether it stands on the map now. */
  readonly isThere: boolean;
  readonly changes: readonly { readonly change: Change; readonly sentences: readonly string[] }[];
};

/** Changes gathered by what they are about; what was touched last stands first. */
export function newsGroups(changes: readonly Change[], graph: Graph, reading: Reading): readonly NewsGroup[] {
  const touching = new Map<string, { readonly edits: Edit[]; readonly changes: Change[] }>();
  for (const change of changes) {
    for (const edit of change.edits) {
      const group = touching.get(edit.id) ?? { edits: [], changes: [] };
      group.edits.push(edit);
      if (group.changes.at(-1) !== change) group.changes.push(change);
      // Set anew, so that the last one touched is the last in order.
      touching.delete(edit.id);
      touching.set(edit.id, group);
    }
  }
  return [...touching].reverse().flatMap(([id, { edits, changes: own }]) => {
    const last = edits.at(-1);
    if (last === undefined) return [];
    return {
      ...{ id, record: last.record, title: titleOf(id, edits, graph, reading) },
      isThere: graph.nodes.has(id) || graph.relations.has(id),
      changes: own.map((change) => ({ change, sentences: changeSentences(change, id, reading) })),
    };
  });
}

/** The ids that are to stand out in the picture: entries that are there, and the ends of ties that are. */
export function shownIds(groups: readonly NewsGroup[], graph: Graph, most: number): readonly string[] {
  const ids = new Set<string>();
  for (const { id } of groups) {
    const relation = graph.relations.get(id);
    if (relation !== undefined) for (const end of [id, relation.from, relation.to]) ids.add(end);
    else if (graph.nodes.has(id)) ids.add(id);
  }
  return [...ids].slice(0, most);
}

function titleOf(id: string, edits: readonly Edit[], graph: Graph, reading: Reading): string | null {
  const node = graph.nodes.get(id) ?? (lastOf(edits, 'node') as NodeRecord | undefined);
  if (node !== undefined) return node.name;
  const relation = graph.relations.get(id) ?? (lastOf(edits, 'relation') as RelationRecord | undefined);
  if (relation === undefined) return null;
  const nameOf = (end: string): string => graph.nodes.get(end)?.name ?? '…';
  const spoken = { from: nameOf(relation.from), to: nameOf(relation.to), note: undefined };
  return relationSentence(relationKind(relation.kind), spoken, reading.language);
}

/** A record as the edits last knew it, where it has gone since. */
function lastOf(edits: readonly Edit[], record: Edit['record']): unknown {
  for (const edit of edits.toReversed()) {
    if (edit.action === 'put' && edit.record === record) return edit.after ?? edit.before ?? undefined;
  }
  return undefined;
}
