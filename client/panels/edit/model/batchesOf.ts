import { MAX_EDITS } from '@sirkel/graph-schema';
import type { EditCommand } from '@sirkel/graph-schema';

// In bytes: the server takes questions of 200 KB, and the question is more than its edits.
const MOST_BYTES = 150_000;

/** Edits in as few commits as the server takes them in, in their order. */
export function batchesOf(edits: readonly EditCommand[]): readonly (readonly EditCommand[])[] {
  const batches: EditCommand[][] = [];
  let bytes = 0;
  for (const edit of edits) {
    const weight = new TextEncoder().encode(JSON.stringify(edit)).length;
    const last = batches.at(-1);
    if (last === undefined || last.length >= MAX_EDITS || bytes + weight > MOST_BYTES) {
      batches.push([edit]);
      bytes = weight;
    } else {
      last.push(edit);
      bytes += weight;
    }
  }
  return batches;
}
