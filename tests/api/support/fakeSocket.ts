import { makeServer } from 'graphql-ws';
import type { Person } from '@sirkel/graph-schema';
import type { GraphqlApi } from '@sirkel/server/graphql/createGraphqlApi';

/** A message of the protocol. */
export type Message = { readonly id?: string; readonly type: string; readonly payload?: unknown };

/** The server's end of a socket without a network. */
export type FakeSocket = {
  readonly messages: Message[];
  /** The messages as they went over the wire. */
  readonly sent: string[];
  readonly closed: number[];
  send(message: Message): void;
  /** Waits until there are so many messages. */
  received(count: number): Promise<readonly Message[]>;
  close(): Promise<void>;
};

/** Opens a socket on the API and says hello. */
export async function openSocket(api: GraphqlApi, person: Person): Promise<FakeSocket> {
  const messages: Message[] = [];
  const sent: string[] = [];
  const closed: number[] = [];
  let receive = (_text: string): Promise<void> => Promise.resolve();
  const close = makeServer(api.protocol).opened(
    {
      protocol: 'graphql-transport-ws',
      send: (text) => {
        const { own, shared } = api.completeMessage(text);
        const whole = Buffer.concat(shared === null ? [own] : [own, shared]).toString();
        sent.push(whole);
        messages.push(JSON.parse(whole) as Message);
      },
      close: (code) => void closed.push(code ?? 0),
      onMessage: (listener) => {
        receive = listener;
      },
    },
    { person },
  );
  const send = (message: Message): void => {
    receive(JSON.stringify(message)).catch(() => closed.push(1011));
  };
  const received = async (count: number): Promise<readonly Message[]> => {
    const deadline = Date.now() + 10_000;
    while (messages.length < count) {
      if (Date.now() > deadline)
        throw new Error(`Got ${String(messages.length)} of ${String(count)} messages: ${sent.join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return messages;
  };
  send({ type: 'connection_init' });
  await received(1);
  messages.splice(0);
  sent.splice(0);
  return { messages, sent, closed, send, received, close: () => close(1000, 'bye') };
}
