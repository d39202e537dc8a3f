import type { GraphqlAnswer } from '../../api/support/ask.ts';
import type { Message } from './openSocket.ts';

/** The codes and texts of the errors of an answer over HTTP or of a message over a socket. */
export function errorsOf(answer: GraphqlAnswer | Message): {
  readonly codes: readonly unknown[];
  readonly text: string;
} {
  const errors = 'payload' in answer ? answer.payload : 'errors' in answer ? answer.errors : [];
  const list = (Array.isArray(errors) ? errors : []) as { message: string; extensions?: { code?: unknown } }[];
  return {
    codes: list.map(({ extensions }) => extensions?.code),
    text: list.map(({ message }) => message).join(' '),
  };
}
