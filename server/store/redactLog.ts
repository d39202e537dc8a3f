import { randomBytes } from 'node:crypto';
import { equalValues, redactChange, type RedactEdit } from '@sirkel/graph-schema';
import type { DigestedChange } from './Store.ts';
import { redactionsOf } from './netRows.ts';

/**
 * A change as it reads after some redactions, the same object when they blank nothing in it. Where they do, its digest
 * is exchanged for a random one: by the digest of what was asked for, whoever guesses a telephone number that was
 * blanked could make sure of it. The operation is still known, but as one whose content nobody can repeat.
 */
export function redactWith(entry: DigestedChange, redactions: readonly RedactEdit[]): DigestedChange {
  const change = redactions.reduce(redactChange, entry.change);
  if (change === entry.change || equalValues(change, entry.change)) return entry;
  return { change, digest: randomBytes(32).toString('hex') };
}

/**
 * A run of changes in which each reads as the redactions in itself and in the later ones leave it, so that nothing
 * blanked is ever written.
 */
export function redactRun(changes: readonly DigestedChange[]): readonly DigestedChange[] {
  if (!changes.some(({ change }) => change.edits.some((edit) => edit.action === 'redact'))) return changes;
  return changes.map((entry, index) =>
    redactWith(entry, redactionsOf(changes.slice(index).map(({ change }) => change))),
  );
}
