import { randomUUID } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';

/** Turns a result into text once, however many sockets it is sent over. */
export type Frames = {
  /** What to have sent in the place of a result; for `onNext`. */
  placeholder(result: object): FormattedExecutionResult;
  /** A message as it is to be sent: with the result itself in the place of its placeholder. */
  complete(message: string): string;
};

/**
 * The protocol's library writes every message as JSON by itself. So it is given a short word in the place of the result,
 * and the word is exchanged for the result's text when the message goes out.
 */
export function createFrames(): Frames {
  const texts = new WeakMap<object, string>();
  const waiting = new Map<string, string>();
  // Cannot be guessed, so nothing that a client has sent can be taken for one of ours.
  const secret = randomUUID();
  const end = new RegExp(`\\{"data":"(${secret}:\\d+)"\\}\\}$`);
  let count = 0;
  const textOf = (result: object): string => {
    let text = texts.get(result);
    if (text === undefined) {
      text = JSON.stringify(result);
      texts.set(result, text);
    }
    return text;
  };
  return {
    placeholder: (result) => {
      count += 1;
      const word = `${secret}:${String(count)}`;
      waiting.set(word, textOf(result));
      // The type wants an object; a word is all that the message must hold.
      return { data: word as unknown as Record<string, unknown> };
    },
    complete: (message) => {
      const match = end.exec(message.slice(-120));
      const text = match?.[1] === undefined ? undefined : waiting.get(match[1]);
      if (match?.[1] === undefined || text === undefined) return message;
      waiting.delete(match[1]);
      return `${message.slice(0, message.length - match[0].length)}${text}}`;
    },
  };
}
