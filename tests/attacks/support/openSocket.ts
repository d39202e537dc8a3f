import { WebSocket } from 'ws';

/** A message of the protocol, as it came. */
export type Message = { readonly type: string; readonly id?: string; readonly payload?: unknown };

/** A socket that sends whatever it is told to. */
export type RawSocket = {
  readonly socket: WebSocket;
  readonly messages: readonly Message[];
  /** The close code, or the HTTP status that it was refused with. */
  readonly closed: Promise<number>;
  /** Waits for a message. */
  received(test: (message: Message) => boolean): Promise<Message>;
  send(message: unknown): void;
};

export type SocketOptions = {
  readonly headers?: Record<string, string>;
  readonly path?: string;
  readonly protocol?: string | readonly string[];
};

/** Begins to open a socket. */
export function openRaw(
  url: string,
  { headers = {}, path = '/graphql', protocol = 'graphql-transport-ws' }: SocketOptions = {},
): RawSocket {
  const socket = new WebSocket(url.replace('http', 'ws') + path, [protocol].flat(), { headers });
  const messages: Message[] = [];
  socket.on('message', (data: Buffer) => messages.push(JSON.parse(data.toString()) as Message));
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    socket.on('error', () => undefined);
  });
  const received = async (test: (message: Message) => boolean): Promise<Message> => {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const found = messages.find(test);
      if (found !== undefined) return found;
      if (Date.now() > deadline) throw new Error(`Got only ${JSON.stringify(messages).slice(0, 2_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  return {
    socket,
    messages,
    closed,
    received,
    send: (message) => {
      socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    },
  };
}

/** Opens a socket and says hello. */
export async function openReady(url: string, options: SocketOptions = {}): Promise<RawSocket> {
  const opened = openRaw(url, options);
  await new Promise((resolve, reject) => {
    opened.socket.once('open', resolve);
    void opened.closed.then((code) => {
      reject(new Error(`The socket was refused: ${String(code)}.`));
    });
  });
  opened.send({ type: 'connection_init' });
  await opened.received(({ type }) => type === 'connection_ack');
  return opened;
}

/** Asks over a socket; the first answer: a result, or the errors it was refused with. */
export async function askOver(
  opened: RawSocket,
  query: string,
  variables: Record<string, unknown> = {},
  id = 'asked',
): Promise<Message> {
  opened.send({ id, type: 'subscribe', payload: { query, variables } });
  return opened.received((message) => message.id === id);
}
