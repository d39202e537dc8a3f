import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Change, Graph } from '@sirkel/graph-schema';
import type { Question, ToWorker } from './Message.ts';

// Records at once: some two milliseconds each time, so that whoever else is answered need not wait.
const PIECE = 400;

/**
 * Sends all that a map holds, piece by piece, while it goes on changing.
 *
 * What is sent is as of the sequence at which this began, or later, and the log from there on makes it right, as when a
 * map is read from a store. For that no relation may be missed: one whose end goes meanwhile waits, and is found there in
 * the same turn in which the last of the others was sent.
 */
export async function sendMap(graph: Graph, host: number, post: (message: ToWorker) => void): Promise<number> {
  const { sequence } = graph;
  for (const nodes of pieces(graph.nodes.values())) {
    post({ type: 'records', host, records: { nodes } });
    await nextTurn();
  }
  for (const followUps of pieces(graph.followUps.values())) {
    post({ type: 'records', host, records: { followUps } });
    await nextTurn();
  }
  for (const relations of pieces(graph.relations.values())) {
    post({ type: 'records', host, records: { relations } });
    if (relations.length === PIECE) await nextTurn();
  }
  post({ type: 'records', host, records: { relations: [...graph.waiting.values()] } });
  post({ type: 'opened', host, sequence, settings: graph.settings });
  return sequence;
}

/**
 * Sends what stood at an earlier moment, which may be megabytes.
 * @returns the same question, for which that need not be sent any more
 */
export async function sendEarlier(
  question: Question,
  host: number,
  post: (message: ToWorker) => void,
): Promise<Question> {
  const { earlier } = question;
  if (earlier === undefined) return question;
  for (const standing of pieces(earlier.standing)) {
    post({ type: 'stood', host, standing });
    await nextTurn();
  }
  return { ...question, earlier: { ...earlier, standing: [] } };
}

// A change may have hundreds of records.
const CHANGES = 20;

/** Sends a stretch of the log. */
export async function sendChanges(
  changes: readonly Change[],
  host: number,
  post: (message: ToWorker) => void,
): Promise<void> {
  for (const piece of pieces(changes, CHANGES)) {
    post({ type: 'changes', host, changes: piece });
    if (piece.length === CHANGES) await nextTurn();
  }
}

function* pieces<T>(all: Iterable<T>, size = PIECE): Generator<readonly T[]> {
  let piece: T[] = [];
  for (const one of all) {
    piece.push(one);
    if (piece.length < size) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
