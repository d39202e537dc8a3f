import { openSocketClient } from './socketClient.ts';
import type { SocketClient } from './socketClient.ts';

export type SubscribersParts = {
  readonly port: number;
  readonly map: string;
  readonly query: string;
};

/** People who follow one map, and what came to them. */
export type Subscribers = {
  /**
   * Opens as many more as are wanting; settles when all of them are heard by the server.
   * @param since where they start from; null for a server that knows no such thing
   */
  growTo(count: number, since: string | null): Promise<void>;
  size(): number;
  /** Tells of each event that comes: which operation, and when (`performance.now`). */
  watch(heard: (operationId: string, at: number) => void): () => void;
  counts(): Counts;
  closed(): readonly string[];
  /** The last event that came while there was one follower only. */
  sample(): string | null;
  end(): void;
};

type Counts = { readonly arrived: number; readonly outOfOrder: number; readonly frameBytes: number };
type Subscriber = { sequence: number | null; socket: SocketClient | null; heard: Heard | null };
type Heard = { readonly resolve: () => void; readonly reject: (error: Error) => void };

const AT_ONCE = 50;
const SEQUENCE = Buffer.from('"sequence":');
const OPERATION = Buffer.from('"operationId":"');
const [ZERO, NINE, QUOTE] = [48, 57, 34];
// "… next …": what else comes is short, and read whole.
const SHORT = 300;

/** Makes them; none is connected yet. */
export function createSubscribers(parts: SubscribersParts): Subscribers {
  const all: Subscriber[] = [];
  const closed: string[] = [];
  const counts = { arrived: 0, outOfOrder: 0, frameBytes: 0 };
  let ending = false;
  let tell: ((operationId: string, at: number) => void) | null = null;
  let sample: string | null = null;
  const hear = (one: Subscriber, buffer: Buffer, start: number, end: number): void => {
    const at = performance.now();
    const found = buffer.indexOf(SEQUENCE, start);
    if (found === -1 || found >= end) {
      if (end - start < SHORT) answer(one, buffer.toString('utf8', start, end), closed);
      return;
    }
    const sequence = digits(buffer, found + SEQUENCE.length);
    if (one.sequence !== null && sequence !== one.sequence + 1) counts.outOfOrder += 1;
    one.sequence = sequence;
    counts.arrived += 1;
    counts.frameBytes = end - start;
    if (all.length === 1) sample = buffer.toString('utf8', start, end);
    if (tell === null) return;
    const from = buffer.indexOf(OPERATION, found) + OPERATION.length;
    tell(buffer.toString('latin1', from, buffer.indexOf(QUOTE, from)), at);
  };
  const open = async (since: string | null): Promise<void> => {
    const one: Subscriber = { sequence: sequenceOf(since), socket: null, heard: null };
    const onClose = (reason: string): void => {
      one.heard?.reject(new Error(`A socket was closed before it followed: ${reason}`));
      if (!ending) closed.push(reason);
    };
    const onText = (buffer: Buffer, start: number, end: number): void => {
      hear(one, buffer, start, end);
    };
    const place = { port: parts.port, path: `/graphql/${parts.map}`, protocol: 'graphql-transport-ws' };
    one.socket = await openSocketClient({ ...place, onText, onClose });
    await subscribe(one, parts, since);
    all.push(one);
  };
  return {
    growTo: async (count, since) => {
      let wanting = count - all.length;
      const openNext = async (): Promise<void> => {
        while (wanting > 0) {
          wanting -= 1;
          await open(since);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, openNext));
    },
    size: () => all.length,
    watch: (heard) => {
      tell = heard;
      return () => {
        tell = null;
      };
    },
    counts: () => ({ ...counts }),
    closed: () => closed,
    sample: () => sample,
    end: () => {
      ending = true;
      for (const { socket } of all) socket?.close();
    },
  };
}

/** Says hello and what is followed, and waits for the pong of a ping sent after it: what was sent before it was heard. */
async function subscribe(one: Subscriber, { query, map }: SubscribersParts, since: string | null): Promise<void> {
  const send = (message: object): void => {
    one.socket?.send(JSON.stringify(message));
  };
  const heard = (): Promise<void> =>
    new Promise((resolve, reject) => {
      one.heard = { resolve, reject };
    });
  send({ type: 'connection_init' });
  await heard();
  send({ id: '1', type: 'subscribe', payload: { query, variables: since === null ? { map } : { map, since } } });
  send({ type: 'ping' });
  await heard();
}

function answer(one: Subscriber, text: string, closed: string[]): void {
  const { type } = JSON.parse(text) as { readonly type: string };
  if (type === 'connection_ack' || type === 'pong') one.heard?.resolve();
  else if (type !== 'ping') closed.push(text);
}

function digits(buffer: Buffer, from: number): number {
  let number = 0;
  for (let at = from; ; at += 1) {
    const byte = buffer[at] ?? 0;
    if (byte < ZERO || byte > NINE) return number;
    number = number * 10 + byte - ZERO;
  }
}

const sequenceOf = (cursor: string | null): number | null => (cursor === null ? null : Number(cursor.split(':')[1]));
