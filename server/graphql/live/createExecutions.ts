import type { ExecutionResult } from 'graphql';
import type { LiveEvent } from '../../projection/LiveMap.ts';

/** Executes a document on an event. */
export type Execute = (event: LiveEvent) => ExecutionResult;

/** The answers of one document to events, each made once however many ask. */
export type Executions = {
  answer(event: LiveEvent): ExecutionResult;
  forget(): void;
};

// As many as followers can be behind without reading the log.
const REMEMBERED = 1_000;

/** @param execute makes an answer that is not remembered */
export function createExecutions(execute: Execute): Executions {
  const answers = new Map<number, ExecutionResult>();
  return {
    answer: (event) => {
      if (event.type === 'reload') return execute(event);
      const { sequence } = event.change;
      let answer = answers.get(sequence);
      if (answer === undefined) {
        answer = execute(event);
        answers.set(sequence, answer);
        for (const oldest of answers.keys()) {
          if (answers.size <= REMEMBERED) break;
          answers.delete(oldest);
        }
      }
      return answer;
    },
    forget: () => {
      answers.clear();
    },
  };
}
