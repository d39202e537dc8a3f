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

/** @param most how many are remembered just now; it may become fewer */
export function createExecutions(most: () => number): Executions {
  const answers = new Map<number, ExecutionResult>();
  const prune = (): void => {
    for (const oldest of answers.keys()) {
      if (answers.size <= most()) break;
      answers.delete(oldest);
    }
  };
  return {
    answer: (event, execute) => {
      if (event.type === 'reload') return execute(event);
      const { sequence } = event.change;
      let answer = answers.get(sequence);
      if (answer === undefined) {
        answer = execute(event);
        answers.set(sequence, answer);
        prune();
      }
      return answer;
    },
    prune,
    forget: () => {
      answers.clear();
    },
  };
}
