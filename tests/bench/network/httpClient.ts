import { connect } from 'node:net';

/** One connection that asks one thing after the other and does as little as can be done beside. */
export type HttpClient = {
  /** Sends a whole request and waits for the whole answer. */
  ask(request: Buffer): Promise<HttpAnswer>;
  close(): void;
};

export type HttpAnswer = {
  readonly status: number;
  /** Of the body. */
  readonly bytes: number;
  /** The first of the body; enough to see whether it tells of errors. */
  readonly start: string;
};

type Waiting = { resolve(answer: HttpAnswer): void; reject(error: Error): void };
type Reading = HttpAnswer & { readonly left: number };

const shared = Buffer.allocUnsafe(1024 * 1024);
const START = 200;

/** Connects when it is first asked. */
export function createHttpClient(port: number): HttpClient {
  let waiting: Waiting | null = null;
  let rest = Buffer.alloc(0);
  let reading: Reading | null = null;
  const fail = (error: Error): void => {
    waiting?.reject(error);
    waiting = null;
  };
  const take = (data: Buffer): void => {
    if (reading === null) {
      rest = Buffer.concat([rest, data]);
      const begun = readHead(rest);
      if (begun === null) return;
      reading = begun;
      rest = Buffer.alloc(0);
    } else {
      reading = { ...reading, left: reading.left - data.length };
    }
    if (reading.left > 0) return;
    const [asker, answer] = [waiting, reading];
    [waiting, reading] = [null, null];
    asker?.resolve(answer);
  };
  const socket = connect({
    port,
    host: '127.0.0.1',
    noDelay: true,
    onread: {
      buffer: shared,
      callback: (length) => {
        try {
          take(shared.subarray(0, length));
        } catch (error) {
          fail(error as Error);
        }
        return true;
      },
    },
  });
  socket.on('error', fail);
  socket.on('close', () => {
    fail(new Error('The server closed the connection.'));
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** A POST of JSON, ready to be sent as often as one likes. */
export function composePost(port: number, body: string, cookie = ''): Buffer {
  const head = [
    'POST /graphql HTTP/1.1',
    `Host: 127.0.0.1:${String(port)}`,
    'Content-Type: application/json',
    'Accept: application/json',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    ...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
    '\r\n',
  ].join('\r\n');
  return Buffer.from(head + body);
}

// Null until the head is whole. Both servers say how long their answers are.
function readHead(data: Buffer): Reading | null {
  const end = data.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const head = data.toString('latin1', 0, end);
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  if (length === undefined) throw new Error(`Expected an answer that tells its length; got ${head}`);
  const bytes = Number(length);
  const begun = end + 4;
  return {
    status: Number(head.slice(9, 12)),
    bytes,
    start: data.toString('utf8', begun, begun + START),
    left: bytes - (data.length - begun),
  };
}
