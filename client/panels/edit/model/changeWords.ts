import type { Change, Graph, LocalizedText, NodeRecord, PutEdit, RelationRecord } from '@sirkel/graph-schema';
import { equalValues } from '@sirkel/graph-schema';

/** What a change did, for a sentence. */
export type ChangeWords =
  | { readonly what: 'nodeAdded' | 'nodeRemoved'; readonly name: string; readonly ties: number }
  | { readonly what: 'nodeChanged'; readonly name: string; readonly kind: string; readonly fields: Changed }
  | (TieWords & { readonly what: 'tieAdded' | 'tieProposed' | 'tieRemoved' })
  | (TieWords & { readonly what: 'tieChanged'; readonly fields: Changed })
  | { readonly what: 'decided'; readonly state: string }
  | { readonly what: 'undecided' }
  | { readonly what: NamedWhat; readonly title: LocalizedText }
  | { readonly what: 'settings' }
  | { readonly what: 'several' | 'nodesAdded'; readonly count: number }
  | { readonly what: 'addedAndChanged'; readonly added: number; readonly changed: number }
  | { readonly what: 'nothing' };

type NamedWhat = `${'view' | 'tour'}${'Kept' | 'Changed' | 'Removed'}`;
type TieWords = { readonly kind: string; readonly from: string; readonly to: string };

/** The fields that a change made different, each with what it said before and after; undefined is empty. */
export type Changed = readonly { readonly id: string; readonly before: unknown; readonly after: unknown }[];

/**
 * What a change did, by its main record: a node that took its relations with it is about the node.
 * @param graph where names of nodes are looked up that the change does not hold itself
 */
export function changeWords({ edits }: Change, graph: Graph | null): ChangeWords {
  const puts = edits.filter((edit): edit is PutEdit => edit.action === 'put');
  const nodes = puts.filter((edit): edit is PutEdit<'node'> => edit.record === 'node');
  const ties = puts.filter((edit): edit is PutEdit<'relation'> => edit.record === 'relation');
  const [node, tie] = [nodes[0], ties[0]];
  if (puts.length === 0) return { what: 'nothing' };
  if (nodes.length === 1 && node !== undefined) return nodeWords(node, ties.length);
  if (puts.length === 1 && tie !== undefined) return tieWords(tie, graph);
  const named = puts.find((edit): edit is PutEdit<'view' | 'tour'> => edit.record === 'view' || edit.record === 'tour');
  // The settings go along when what is removed was shown first.
  if (named !== undefined && puts.every((edit) => edit === named || edit.record === 'mapSettings'))
    return namedWords(named);
  const [only] = puts;
  if (puts.length === 1 && only?.record === 'followUp') {
    return only.after === null ? { what: 'undecided' } : { what: 'decided', state: only.after.state };
  }
  if (puts.length === 1) return { what: 'settings' };
  const added = nodes.filter(({ before }) => before === null).length;
  const changed = nodes.filter(({ before, after }) => before !== null && after !== null).length;
  if (added === puts.length) return { what: 'nodesAdded', count: added };
  if (added > 0 && added + changed === puts.length) return { what: 'addedAndChanged', added, changed };
  return { what: 'several', count: puts.length };
}

function namedWords({ record, before, after }: PutEdit<'view' | 'tour'>): ChangeWords {
  const title = (after ?? before)?.title ?? { nb: '…' };
  if (after === null) return { what: `${record}Removed`, title };
  return { what: before === null ? `${record}Kept` : `${record}Changed`, title };
}

function nodeWords({ before, after }: PutEdit<'node'>, ties: number): ChangeWords {
  if (after === null) return { what: 'nodeRemoved', name: before?.name ?? '', ties };
  if (before === null) return { what: 'nodeAdded', name: after.name, ties };
  return { what: 'nodeChanged', name: after.name, kind: after.kind, fields: changedFields(before, after) };
}

function tieWords({ before, after }: PutEdit<'relation'>, graph: Graph | null): ChangeWords {
  const tie: RelationRecord | null = after ?? before;
  const nameOf = (id: string | undefined): string => graph?.nodes.get(id ?? '')?.name ?? '…';
  const words = { kind: tie?.kind ?? '', from: nameOf(tie?.from), to: nameOf(tie?.to) };
  if (after === null) return { what: 'tieRemoved', ...words };
  if (before === null) return { what: after.status === 'proposed' ? 'tieProposed' : 'tieAdded', ...words };
  return { what: 'tieChanged', ...words, fields: changedFields(before, after) };
}

const kept: ReadonlySet<string> = new Set(['version', 'createdBy', 'createdAt', 'updatedBy', 'updatedAt']);

function changedFields<Content extends NodeRecord | RelationRecord>(before: Content, after: Content): Changed {
  const old = before as unknown as Readonly<Record<string, unknown>>;
  const now = after as unknown as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((id) => !kept.has(id) && !equalValues(old[id], now[id]))
    .map((id) => ({ id, before: old[id], after: now[id] }));
}
