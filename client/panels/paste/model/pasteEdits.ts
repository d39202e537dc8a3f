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
  /** The ids of those that are brought up to what their row says. */
  readonly updated: readonly string[];
};

// As many as a record may have.
const MOST_SOURCES = 20;

/** What the rows ask for by what was chosen: new nodes, fields that say nothing yet, and fields that say something else; with their source. */
export function pasteEdits({ rows, choice, kind, status, sourceOf, newId }: PasteOrder): PasteEdits {
  // Two rows may fill in the same node: the second begins with what the first has made of it.
  const after = new Map<string, Content>();
  const added: string[] = [];
  const filled = new Set<string>();
  const updated = new Set<string>();
  const edits = rows.flatMap((row): readonly EditCommand[] => {
    const action = actionOf(row, choice);
    if (action === 'skip') return [];
    if (action !== 'add' && row.standing !== null) {
      const { node } = row.standing;
      const now = after.get(node.id) ?? node;
      const made = action === 'fill' ? filling(now, row.record) : updating(row, now);
      const patch = patchOf(now, made, sourceOf(row));
      if (patch === null) return [];
      after.set(node.id, { ...now, ...patch.after });
      (action === 'fill' ? filled : updated).add(node.id);
      return [{ action: 'updateNode', id: node.id, ...patch }];
    }
    const id = newId(row);
    added.push(id);
    return [addNodeEdit(id, kind, { status, ...row.record, sources: [sourceOf(row)] })];
  });
  // What one row fills in and another changes is changed.
  return { edits, added, filled: [...filled].filter((id) => !updated.has(id)), updated: [...updated] };
}

/** The fields that a row would fill in of what stands on the map: those that say nothing there yet. */
export function filledFields(node: NodeRecord, { record }: Pick<PasteRow, 'record'>): readonly string[] {
  return Object.keys(filling(node, record));
}

/** The fields in which a row says something else than what stands on the map, and what they become. */
export function updatedFields(row: Pick<PasteRow, 'record' | 'standing'>): Content {
  return row.standing === null ? {} : updating(row, row.standing.node);
}

function patchOf(now: Content, made: Content, source: Content) {
  if (Object.keys(made).length === 0) return null;
  const kept = sourcesOf(now).filter(({ certainty }) => !isAnswered(now, made) || certainty !== 'assumed');
  const isNew = kept.length < MOST_SOURCES && !kept.some((each) => equalValues(each, source));
  const after: Content = isNew ? { ...made, sources: [...kept, source] } : made;
  const before = Object.fromEntries(Object.keys(after).map((id) => [id, now[id] ?? null]));
  return { before, after };
}

function sourcesOf({ sources }: Content): readonly Content[] {
  return Array.isArray(sources) ? (sources as readonly Content[]) : [];
}

// What was only assumed is known from now on, as where a suggestion is answered by hand.
function isAnswered(now: Content, made: Content): boolean {
  return now['status'] === 'proposed' && !isBlank(made['status']) && sourcesOf(now).every(isAssumed);
}

const isAssumed = ({ certainty }: Content): boolean => certainty === 'assumed';

/** All that a row says and that does not stand there; a name only where it is the number that is the same. */
function updating({ record, standing }: Pick<PasteRow, 'record' | 'standing'>, now: Content): Content {
  const said = Object.entries(record).filter(
    ([id]) => id !== 'customValues' && (id !== 'name' || standing?.by === 'organisationNumber'),
  );
  const own = [
    ...ownRows(now).map((row) => ownRows(record).find(({ field }) => field === row.field) ?? row),
    ...ownRows(record).filter(({ field }) => ownRows(now).every((row) => row.field !== field)),
  ];
  const wanted: readonly (readonly [string, unknown])[] = own.length === 0 ? said : [...said, ['customValues', own]];
  const made = Object.fromEntries(
    wanted
      .map(([id, value]) => [id, besideOtherLanguages(now[id], value)] as const)
      .filter(([id, value]) => !says(now[id], value)),
  );
  if (orderProblems({ ...now, ...made }).length === 0) return made;
  // An end before its beginning is neither's.
  const { validFrom, validTo, ...others } = made;
  return others;
}

/** A text in one language leaves those in others. */
function besideOtherLanguages(now: unknown, value: unknown): unknown {
  return isTexts(now) && isTexts(value) ? { ...now, ...value } : value;
}

const isTexts = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'nb' in value;

/** Whether it stands there already; in whatever order, where it is several. */
function says(now: unknown, value: unknown): boolean {
  if (!Array.isArray(now) || !Array.isArray(value)) return equalValues(now, value);
  return now.length === value.length && value.every((each) => now.some((other) => equalValues(each, other)));
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
