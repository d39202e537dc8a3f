import { equalValues, isBlank } from '@sirkel/graph-schema';
import type { EditCommand, NodeKind, NodeRecord } from '@sirkel/graph-schema';
import { addNodeEdit } from '../../edit/model/editsOf.ts';
import { orderProblems } from '../../edit/model/readForm.ts';
import { actionOf } from './PasteChoice.ts';
import type { PasteChoice } from './PasteChoice.ts';
import type { PasteRow } from './planPaste.ts';

type Content = Readonly<Record<string, unknown>>;

export type PasteOrder = {
  readonly rows: readonly PasteRow[];
  readonly choice: PasteChoice;
  readonly kind: NodeKind;
  /** The status of new nodes whose row says nothing of it. */
  readonly status: string;
  /** Where a row comes from: what was pasted, and where in it. */
  readonly sourceOf: (row: PasteRow) => Content;
  /** The id of what a row becomes. */
  readonly newId: (row: PasteRow) => string;
};

/** What is asked for. */
export type PasteEdits = {
  readonly edits: readonly EditCommand[];
  /** The ids of the new nodes. */
  readonly added: readonly string[];
  /** The ids of those of which empty fields are filled in. */
  readonly filled: readonly string[];
};

// As many as a record may have.
const MOST_SOURCES = 20;

/** What the rows ask for by what was chosen: new nodes, and updates of fields that say nothing yet; with their source. */
export function pasteEdits({ rows, choice, kind, status, sourceOf, newId }: PasteOrder): PasteEdits {
  // Two rows may fill in the same node: the second begins with what the first has made of it.
  const after = new Map<string, Content>();
  const added: string[] = [];
  const edits = rows.flatMap((row): readonly EditCommand[] => {
    const action = actionOf(row, choice);
    if (action === 'skip') return [];
    if (action === 'fill' && row.standing !== null) {
      const { node } = row.standing;
      const now = after.get(node.id) ?? node;
      const patch = fillingOf(now, row, sourceOf(row));
      if (patch === null) return [];
      after.set(node.id, { ...now, ...patch.after });
      return [{ action: 'updateNode', id: node.id, ...patch }];
    }
    const id = newId(row);
    added.push(id);
    return [addNodeEdit(id, kind, { status, ...row.record, sources: [sourceOf(row)] })];
  });
  return { edits, added, filled: [...after.keys()] };
}

/** The fields that a row would fill in of what stands on the map: those that say nothing there yet. */
export function filledFields(node: NodeRecord, { record }: Pick<PasteRow, 'record'>): readonly string[] {
  return Object.keys(filling(node, record));
}

function fillingOf(now: Content, row: PasteRow, source: Content) {
  const filled = filling(now, row.record);
  if (Object.keys(filled).length === 0) return null;
  const sources = Array.isArray(now['sources']) ? (now['sources'] as readonly unknown[]) : [];
  const isNew = sources.length < MOST_SOURCES && !sources.some((each) => equalValues(each, source));
  const after: Content = isNew ? { ...filled, sources: [...sources, source] } : filled;
  const before = Object.fromEntries(Object.keys(after).map((id) => [id, now[id] ?? null]));
  return { before, after };
}

function filling(now: Content, record: Content): Content {
  const plain = Object.entries(record).filter(([id]) => id !== 'customValues' && isBlank(now[id]));
  const own = ownRows(now);
  const more = ownRows(record).filter(({ field }) => !own.some((each) => each.field === field));
  const filled = Object.fromEntries(more.length === 0 ? plain : [...plain, ['customValues', [...own, ...more]]]);
  if (orderProblems({ ...now, ...filled }).length === 0) return filled;
  // An end that comes before the beginning that stands there is not filled in.
  const { validFrom, validTo, ...others } = filled;
  return others;
}

function ownRows({ customValues }: Content): readonly { readonly field: string; readonly value: string }[] {
  return Array.isArray(customValues) ? (customValues as readonly { field: string; value: string }[]) : [];
}
