import { SirkelError } from '@sirkel/graph-schema';
import { checkChanges } from './checkChanges.ts';
import type { DigestedChange } from './Store.ts';

/** A restored log is written in runs of this many changes. */
const RUN = 500;

/**
 * Cuts a log that is being restored into runs that can be written, each checked as an append would be.
 * @throws SirkelError INVALID for a log with a hole, a double, ill-formed text, or nothing in it
 */
export async function* batchLog(log: AsyncIterable<DigestedChange>): AsyncGenerator<readonly DigestedChange[]> {
  let run: DigestedChange[] = [];
  let written = 0;
  for await (const entry of log) {
    run.push(entry);
    if (run.length < RUN) continue;
    checkChanges(run, written);
    yield run;
    written += run.length;
    run = [];
  }
  if (written + run.length === 0)
    throw new SirkelError('INVALID', 'Expected a log with at least one change; got none.');
  if (run.length === 0) return;
  checkChanges(run, written);
  yield run;
}

/**
 * A map begins with its settings.
 * @throws SirkelError INVALID
 */
export function checkFirst({ change }: DigestedChange): void {
  if (change.edits.some((edit) => edit.action === 'put' && edit.record === 'mapSettings' && edit.after !== null))
    return;
  throw new SirkelError('INVALID', 'Expected the first change of a map to put its settings.');
}
