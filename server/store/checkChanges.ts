import { SirkelError, type Change, type RedactEdit } from '@sirkel/graph-schema';
import type { AppendRequest, DigestedChange, Situation } from './Store.ts';

/** Ids are at most this long, in UTF-16 code units. */
export const MAX_ID_LENGTH = 64;

/**
 * What no store takes, whoever decided it: numbers with a hole or a double, an operation twice, an id that is too long,
 * text that is not well-formed Unicode (Neo4j would hand it back altered), a map without settings.
 * @param changes what is to be written
 * @param after the last sequence that stands
 * @throws SirkelError INVALID
 */
export function checkChanges(changes: readonly DigestedChange[], after: number): void {
  const operations = new Set<string>();
  changes.forEach(({ change, digest }, index) => {
    const expected = after + index + 1;
    if (change.sequence !== expected) {
      throw invalid(`Expected the change with sequence ${String(expected)}; got ${String(change.sequence)}.`);
    }
    if (operations.has(change.operationId)) throw invalid(`Operation ${change.operationId} comes twice.`);
    operations.add(change.operationId);
    checkText(digest, 'digest');
    checkChange(change);
  });
}

/**
 * What the store holds a decision to, beside `checkChanges`: only operations that were asked for, none that the log
 * already has.
 * @throws SirkelError INVALID
 */
export function checkDecided(request: AppendRequest, situation: Situation, decided: readonly DigestedChange[]): void {
  const asked = new Set(request.operationIds);
  for (const { change } of decided) {
    const id = change.operationId;
    if (!asked.has(id)) throw invalid(`Operation ${id} was decided but not asked for.`);
    if (situation.known.has(id)) throw invalid(`Operation ${id} is already in the log.`);
  }
  checkChanges(decided, situation.head.sequence);
}

/**
 * The redactions of which none of these changes puts the record.
 * @param redactions what is to be blanked
 * @param changes a stretch of the log
 */
export function notPut(redactions: readonly RedactEdit[], changes: readonly Change[]): readonly RedactEdit[] {
  const puts = changes.flatMap(({ edits }) => edits.filter(({ action }) => action === 'put'));
  return redactions.filter(({ record, id }) => !puts.some((put) => put.record === record && put.id === id));
}

/**
 * Blanking is final and told to everyone; a slip of the id must not look as if it were done.
 * @param unknown redactions of what the log has never held
 * @throws SirkelError INVALID
 */
export function refuseUnknown(unknown: readonly RedactEdit[]): void {
  const [first] = unknown;
  if (first === undefined) return;
  throw invalid(`This map has never had a ${first.record} with the id ${first.id}; nothing was blanked.`, 'edits');
}

/**
 * An id is 1 to 64 code units of well-formed text.
 * @throws SirkelError INVALID
 */
export function checkId(id: string, path: string): void {
  if (id.length === 0 || id.length > MAX_ID_LENGTH) {
    throw invalid(`Expected an id of 1 to ${String(MAX_ID_LENGTH)} characters; got ${String(id.length)}.`, path);
  }
  checkText(id, path);
}

/**
 * Whether all text in a value, keys too, is well-formed Unicode.
 * @throws SirkelError INVALID, with the path of the first text that is not
 */
export function checkText(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) {
      throw invalid('Expected well-formed Unicode; got half of a surrogate pair.', path);
    }
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    checkText(key, path);
    checkText(inner, `${path}.${key}`);
  }
}

function checkChange(change: Change): void {
  checkId(change.operationId, 'operationId');
  checkText(change, 'change');
  for (const edit of change.edits) {
    checkId(edit.id, 'edits.id');
    if (edit.action !== 'put') continue;
    if (edit.after === null) {
      if (edit.record === 'mapSettings') throw invalid('A map always has settings; they cannot be removed.');
      continue;
    }
    if (edit.after.id !== edit.id) throw invalid(`The edit of ${edit.id} holds the record ${edit.after.id}.`);
    if (edit.record === 'relation') {
      checkId(edit.after.from, 'edits.from');
      checkId(edit.after.to, 'edits.to');
    }
  }
}

function invalid(sentence: string, path?: string): SirkelError {
  return new SirkelError('INVALID', sentence, path === undefined ? {} : { path });
}
