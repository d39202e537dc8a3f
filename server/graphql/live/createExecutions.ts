import type { ExecutionResult } from 'graphql';
import type { LiveEvent } from '../../projection/LiveMap.ts';

/** Executes a document on an event. */
export type Execute = (event: LiveEvent) => ExecutionResult;

/** The answers of one document to events, each made once however many ask. */
export type Executions = {
  /** @param execute makes an answer that is not remembered */
  answer(event: LiveEvent, execute: Execute): ExecutionResult;
  /** Lets go of what is more than may be remembered. */
  prune(): void;
  forget(): void;
};

// On the average of those that are remembered; an answer to a change of hundreds of records takes the room of many.
const EDITS_EACH = 5;

/** @param most how many are remembered just now; it may become fewer */
export function createExecutions(most: () => number): Executions {
  const answers = new Map<number, { readonly answer: ExecutionResult; readonly edits: number }>();
  // Of all remembered answers together.
  let edits = 0;
  const prune = (): void => {
    for (const [sequence, oldest] of answers) {
      if (answers.size <= most() && (edits <= EDITS_EACH * most() || answers.size === 1)) break;
      answers.delete(sequence);
      edits -= oldest.edits;
    }
  };
  return {
    answer: (event, execute) => {
      if (event.type === 'reload') return execute(event);
      const { sequence } = event.change;
      const known = answers.get(sequence);
      if (known !== undefined) return known.answer;
      const made = { answer: execute(event), edits: event.change.edits.length };
      answers.set(sequence, made);
      edits += made.edits;
      prune();
      return made.answer;
    },
    prune,
    forget: () => {
      answers.clear();
      edits = 0;
    },
  };
}
