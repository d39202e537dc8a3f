import { applyChange, type Change, type Cursor, type Graph, type Person } from '@sirkel/graph-schema';
import type { LiveMaps } from '@sirkel/server/projection/LiveMaps';
import { copyOf } from './picture.ts';

/** Someone who follows a map and changes it, with a connection that comes and goes. */
export type Client = {
  readonly person: Person;
  graph(): Graph;
  /** Goes on from where it stood, by its cursor; the first time it loads the whole map. */
  connect(): Promise<void>;
  disconnect(): void;
  isConnected(): boolean;
  /** The server it is connected to. */
  readonly server: LiveMaps;
  /** Operations of its own that were answered with a change. */
  readonly done: string[];
};

type Connection = { stop: () => void };

type Loaded = { readonly epoch: string; readonly graph: Graph };

/** Folds with the same `applyChange` as the server, and complains about every hole and every double. */
export function createClient(server: LiveMaps, map: string, person: Person): Client {
  let loaded: Loaded | null = null;
  let connection: Connection | null = null;
  const isStill = (own: Connection): boolean => connection === own;
  const graph = (): Graph => {
    if (loaded === null) throw new Error('Not loaded yet.');
    return loaded.graph;
  };
  const fold = (change: Change): void => {
    if (change.sequence !== graph().sequence + 1) {
      throw new Error(`Change ${String(change.sequence)} came after ${String(graph().sequence)}.`);
    }
    applyChange(graph(), change);
  };
  const catchUp = async (own: Connection, since: Cursor): Promise<void> => {
    const live = await server.open(map);
    if (!isStill(own)) return;
    const held: Change[] = [];
    let hear = (change: Change): unknown => held.push(change);
    own.stop = live.subscribe((event) => {
      if (event.type === 'reload') throw new Error('Told to reload, though nothing was restored.');
      hear(event.change);
    });
    const missed = await live.changesSince(since);
    // The connection may be broken by now, and another one be made.
    if (!isStill(own)) return;
    missed.forEach(fold);
    // Heard while the log was being read, and perhaps read there too.
    held.filter(({ sequence }) => sequence > graph().sequence).forEach(fold);
    hear = fold;
  };
  return {
    person,
    server,
    done: [],
    graph,
    isConnected: () => connection !== null,
    connect: async () => {
      if (connection !== null) return;
      const own: Connection = { stop: () => undefined };
      connection = own;
      if (loaded === null) {
        const live = await server.open(map);
        loaded = { epoch: live.head().epoch, graph: copyOf(live.graph()) };
      }
      await catchUp(own, { epoch: loaded.epoch, sequence: loaded.graph.sequence });
    },
    disconnect: () => {
      connection?.stop();
      connection = null;
    },
  };
}
