import { redactChange, type Change, type RedactEdit } from '@sirkel/graph-schema';
import type { DigestedChange } from './Store.ts';
import { redactionsOf } from './netRows.ts';

/**
 * A change as it reads after some redactions, the same object when none touches it. The digest of what was asked for
 * stays, so that a repeated operation is still known.
 */
export function redactWith(change: Change, redactions: readonly RedactEdit[]): Change {
  return redactions.reduce(redactChange, change);
}

/**
 * A run of changes in which each reads as the redactions in itself and in the later ones leave it, so that nothing
 * blanked is ever written.
 */
export function redactRun(changes: readonly DigestedChange[]): readonly DigestedChange[] {
  if (!changes.some(({ change }) => change.edits.some((edit) => edit.action === 'redact'))) return changes;
  return changes.map(({ change, digest }, index) => {
    const later = redactionsOf(changes.slice(index).map((entry) => entry.change));
    return { change: redactWith(change, later), digest };
  });
}
