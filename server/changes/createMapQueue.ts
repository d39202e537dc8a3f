import { SirkelError, type Change } from '@sirkel/graph-schema';
import type { AppendResult, Head, Store } from '../store/Store.ts';
import type { Asked, Command } from './Command.ts';
import { decide, type Answer, type Decision, type Known } from './decide.ts';
import { digestOf } from './digestOf.ts';
import { unmeasured, type LiveMeasure } from './LiveMeasure.ts';
import type { LiveLog } from './schedule.ts';

/** How many commands go into one transaction. */
export const MAX_BATCH = 200;
/** How many edits go into one transaction, unless one command alone has more. */
export const MAX_BATCH_EDITS = 2_000;
/** How many commands may wait for their turn. */
export const MAX_WAITING = 5_000;

/** The projection that a queue decides against and folds into. */
export type QueueProjection = {
  known(): Known;
  /** Makes `known().undone` reach as far back as `known().undoFloor`. */
  prepareUndo(): Promise<void>;
  /** Folds what was committed, in sequence. */
  fold(changes: readonly Change[]): void;
  /** This projection can go on no longer: another takes its place. */
  retire(head: Head | null): void;
  isRetired(): boolean;
  /** Hands a command to the projection that took this one's place. */
  resubmit(command: Command): Promise<Change>;
};

export type QueueDeps = {
  readonly map: string;
  readonly store: Pick<Store, 'append'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: LiveLog;
  readonly measure?: LiveMeasure;
  readonly projection: QueueProjection;
};

export type MapQueue = {
  /**
   * Has a command decided and written.
   * @returns the change, once this server has folded it
   * @throws SirkelError what `decide` refuses; UNAVAILABLE when the store could not write, in which case the same
   * operationId may be sent again; RATE_LIMITED when too many wait
   */
  submit(command: Command): Promise<Change>;
  /** When nothing waits and nothing is being written. */
  idle(): Promise<void>;
  readonly isBusy: () => boolean;
  /** How many commands wait for their turn. */
  readonly waiting: () => number;
};

type Waiting = {
  readonly asked: Asked;
  resolve(change: Change | PromiseLike<Change>): void;
  reject(error: unknown): void;
};

/**
 * The one queue of a map on this server.
 *
 * - Q1 What waits is gathered, at most 200 commands and 2,000 edits, into one `append`; there is one at a time.
 * - Q2 After the commit the tail and the own changes are folded, then it is answered: whoever has an answer reads their
 *   own write here.
 * - Q3 The store may run `decide` again; only its last run is answered by.
 * - Q4 An error of the store rejects the batch's commands; what the store refuses as INVALID is tried again one by one, so
 *   that nobody is refused for another's command.
 * - Q5 Behind by too much, or in another epoch, the projection is given up and the commands go to the next one.
 */
export function createMapQueue(deps: QueueDeps): MapQueue {
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    // Everything that is asked in the same moment comes into the same batch.
    await Promise.resolve();
    while (waiting.length > 0) await writeBatch(deps, takeBatch(waiting));
    running = null;
  };
  return {
    submit: (command) => {
      if (waiting.length >= MAX_WAITING) {
        deps.measure?.refused('RATE_LIMITED');
        return Promise.reject(
          new SirkelError('RATE_LIMITED', 'Too many changes to this map are waiting; try again in a moment.'),
        );
      }
      const asked = { command, at: new Date(deps.clock()).toISOString(), digest: digestOf(command) };
      return new Promise((resolve, reject) => {
        waiting.push({ asked, resolve, reject });
        running ??= run();
      });
    },
    idle: async () => {
      while (running !== null) await running;
    },
    isBusy: () => running !== null,
    waiting: () => waiting.length,
  };
}

function takeBatch(waiting: Waiting[]): readonly Waiting[] {
  let count = 0;
  let edits = 0;
  for (const { asked } of waiting) {
    edits += asked.command.type === 'commit' ? asked.command.edits.length : 1;
    if (count === MAX_BATCH || (count > 0 && edits > MAX_BATCH_EDITS)) break;
    count += 1;
  }
  return waiting.splice(0, count);
}

async function writeBatch(deps: QueueDeps, batch: readonly Waiting[]): Promise<void> {
  try {
    if (deps.projection.isRetired()) {
      handOver(deps, batch);
      return;
    }
    const { result, decision } = await append(deps, batch);
    if (result.state === 'tooFarBehind' || decision === null) {
      deps.projection.retire(result.head);
      handOver(deps, batch);
      return;
    }
    deps.projection.fold([...result.tail, ...result.changes]);
    answer(deps, batch, decision.answers, result.changes);
  } catch (error) {
    await refuse(deps, batch, error);
  }
}

function handOver({ projection }: QueueDeps, batch: readonly Waiting[]): void {
  for (const { asked, resolve } of batch) resolve(projection.resubmit(asked.command));
}

async function append(
  { map, store, projection }: QueueDeps,
  batch: readonly Waiting[],
): Promise<{ readonly result: AppendResult; readonly decision: Decision | null }> {
  if (batch.some(({ asked }) => asked.command.type === 'undo')) await projection.prepareUndo();
  const known = projection.known();
  // Filled by the last run of `decide`, which is the one that was committed.
  const last: { decision: Decision | null } = { decision: null };
  const result = await store.append({
    map,
    knownSequence: known.graph.sequence,
    operationIds: operationIds(batch),
    decide: (situation) => {
      const isSameEpoch = situation.head.epoch === known.epoch;
      last.decision = isSameEpoch
        ? decide(
            known,
            situation,
            batch.map(({ asked }) => asked),
          )
        : null;
      return last.decision?.changes ?? [];
    },
  });
  return { result, decision: last.decision };
}

// The changes to be undone are asked for too: the store tells what the log has of them.
function operationIds(batch: readonly Waiting[]): readonly string[] {
  const ids = batch.flatMap(({ asked: { command } }) =>
    command.type === 'undo' ? [command.operationId, command.undoes] : [command.operationId],
  );
  return [...new Set(ids)];
}

function answer(
  { measure = unmeasured }: QueueDeps,
  batch: readonly Waiting[],
  answers: readonly Answer[],
  written: readonly Change[],
): void {
  measure.wrote({ commands: batch.length, changes: written.length });
  const asWritten = new Map(written.map((change) => [change.operationId, change]));
  batch.forEach(({ resolve, reject }, index) => {
    const given = answers[index];
    if (given?.state === 'changed') resolve(asWritten.get(given.change.operationId) ?? given.change);
    else {
      measure.refused(given?.error instanceof SirkelError ? given.error.code : 'UNAVAILABLE');
      reject(given?.error);
    }
  });
}

async function refuse(deps: QueueDeps, batch: readonly Waiting[], error: unknown): Promise<void> {
  const { map, log, projection, measure = unmeasured } = deps;
  const code = error instanceof SirkelError ? error.code : null;
  if (code === 'INVALID' && batch.length > 1) {
    for (const one of batch) await writeBatch(deps, [one]);
    return;
  }
  if (code === 'NOT_FOUND') projection.retire(null);
  else if (code !== 'INVALID') log.error({ err: error, map, commands: batch.length }, 'changes could not be written');
  const told =
    code === null
      ? new SirkelError('UNAVAILABLE', 'The change could not be written just now; it is safe to send it again.')
      : error;
  for (const { reject } of batch) {
    measure.refused(code ?? 'UNAVAILABLE');
    reject(told);
  }
}
