import { randomUUID } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';

/** A message as it goes out, in UTF-8: first what is this socket's own, then what is one and the same for all. */
export type Frame = { readonly own: Buffer; readonly shared: Buffer | null };

/** Turns a result into bytes once, however many sockets it is sent over. */
export type Frames = {
  /** What to have sent in the place of a result; for `onNext`. */
  placeholder(result: object): FormattedExecutionResult;
  /** A message as it is to be sent: with the result itself in the place of its placeholder. */
  complete(message: string): Frame;
};

/**
 * The protocol's library writes every message as JSON by itself. So it is given a short word in the place of the result,
 * and the word is exchanged for the result's bytes when the message goes out.
 */
export function createFrames(): Frames {
  const written = new WeakMap<object, Buffer>();
  const waiting = new Map<string, Buffer>();
  // Cannot be guessed, so nothing that a client has sent can be taken for one of ours.
  const secret = randomUUID();
  let count = 0;
  const bytesOf = (result: object): Buffer => {
    let bytes = written.get(result);
    if (bytes === undefined) {
      bytes = Buffer.from(`${JSON.stringify(result)}}`);
      written.set(result, bytes);
    }
    return bytes;
  };
  return {
    placeholder: (result) => {
      count += 1;
      const word = `${secret}:${String(count)}`;
      waiting.set(word, bytesOf(result));
      // The type wants an object; a word is all that the message must hold.
      return { data: word as unknown as Record<string, unknown> };
    },
    complete: (message) => {
      const at = message.endsWith(AFTER) ? message.lastIndexOf(BEFORE) : -1;
      const word = message.slice(at + BEFORE.length, -AFTER.length);
      const bytes = at === -1 ? undefined : waiting.get(word);
      if (bytes === undefined) return { own: Buffer.from(message), shared: null };
      waiting.delete(word);
      const head = message.slice(0, at);
      if (bytes.length > LARGE) return { own: Buffer.from(head), shared: bytes };
      const headBytes = Buffer.byteLength(head);
      const whole = Buffer.allocUnsafe(headBytes + bytes.length);
      whole.write(head);
      whole.set(bytes, headBytes);
      return { own: whole, shared: null };
    },
  };
}

// In bytes. A change of hundreds of records to thousands of sockets must not stand in memory once for each of them; of what
// is small a copy costs less than a second piece to send.
const LARGE = 16 * 1024;

// What stands around a word in its message.
const BEFORE = '{"data":"';
const AFTER = '"}}';
