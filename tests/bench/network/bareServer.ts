import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { tellReady } from './answerCalls.ts';

/**
 * A program, and a peer: graphql-ws as its guide shows it, behind the same address. It takes the same requests to write and
 * sends the same frames to all who follow, but it keeps nothing, checks nothing and knows nobody.
 */
type Event = { readonly mapChanges: unknown };

// What one of our own servers sent for such a change.
const template = JSON.parse(readFileSync(process.env['BENCH_FRAME'] ?? '', 'utf8')) as Readonly<
  Record<string, unknown>
>;
const followers = new Set<(event: Event) => void>();
let sequence = 0;

const anything = new GraphQLScalarType({ name: 'Anything' });
const map = { map: { type: new GraphQLNonNull(GraphQLID) } };
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { ok: { type: GraphQLBoolean } } }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: { mapChanges: { type: anything, args: map, subscribe: () => follow() } },
  }),
});

const server = createServer((request, response) => {
  void write(request, response);
});
useServer({ schema }, new WebSocketServer({ server }));
server.listen(0, '127.0.0.1', () => {
  tellReady((server.address() as AddressInfo).port);
});
process.on('SIGTERM', () => process.exit(0));

async function write(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
    readonly variables: { readonly operationId: string };
  };
  sequence += 1;
  const change = { ...(template['change'] as object), sequence, operationId: variables.operationId };
  for (const tell of followers) tell({ mapChanges: { ...template, change } });
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: { commit: { change } } }));
}

/** Events from now on, as they come; those that were not taken yet wait. */
async function* follow(): AsyncGenerator<Event, undefined> {
  const waiting: Event[] = [];
  let wake: (() => void) | null = null;
  const tell = (event: Event): void => {
    waiting.push(event);
    wake?.();
  };
  followers.add(tell);
  try {
    for (;;) {
      const next = waiting.shift();
      if (next !== undefined) yield next;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = null;
      }
    }
  } finally {
    followers.delete(tell);
  }
}
