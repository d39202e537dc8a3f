import { redactChange, type Change } from '@sirkel/graph-schema';

/** The latest changes of a map, in memory: what a reader who was away for a moment asks for. */
export type Recent = {
  /** Takes the next change; what it blanks is blanked in those before it too. */
  add(change: Change): void;
  /** The changes after a sequence, or null when some of them are not here. */
  after(sequence: number): readonly Change[] | null;
};

/**
 * @param start the sequence after which changes come
 * @param size how many are kept
 */
export function createRecent(start: number, size: number): Recent {
  let first = start + 1;
  let changes: Change[] = [];
  return {
    add: (change) => {
      for (const edit of change.edits) {
        if (edit.action === 'redact') changes = changes.map((earlier) => redactChange(earlier, edit));
      }
      changes.push(change);
      // Cut seldom, so that taking a change costs the same however many are kept.
      if (changes.length < 2 * size) return;
      first += changes.length - size;
      changes = changes.slice(-size);
    },
    after: (sequence) => (sequence + 1 < first ? null : changes.slice(sequence + 1 - first)),
  };
}
