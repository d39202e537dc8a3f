import { applyChange, SirkelError, type Change, type Cursor, type Graph, type Person } from '@sirkel/graph-schema';
import type { LiveMaps } from '@sirkel/server/projection/LiveMaps';
import { copyOf } from './picture.ts';

/** Someone who follows a map and changes it, with a connection that comes and goes. */
export type Client = {
  readonly person: Person;
  graph(): Graph;
  /** Goes on from where it stood, by its cursor; the first time, and when told to reload, it loads the whole map. */
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

/**
 * Folds with the same `applyChange` as the server, and complains about every hole and every double.
 * @param mayReload whether the map was restored, so that being told to reload is right
 */
export function createClient(server: LiveMaps, map: string, person: Person, mayReload: () => boolean): Client {
  let loaded: Loaded | null = null;
  let isStale = true;
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
  // What it showed stays on the screen until it is loaded again.
  const drop = (): void => {
    isStale = true;
    connection = null;
  };
  const catchUp = async (own: Connection, since: Cursor): Promise<void> => {
    const live = await server.open(map);
    if (!isStill(own)) return;
    const held: Change[] = [];
    let hear = (change: Change): unknown => held.push(change);
    own.stop = live.subscribe((event) => {
      if (event.type === 'change') hear(event.change);
      else if (!mayReload()) throw new Error('Told to reload, though nothing was restored.');
      else if (isStill(own)) drop();
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
      while (connection === null) {
        const own: Connection = { stop: () => undefined };
        connection = own;
        if (loaded === null || isStale) loaded = await load(server, map);
        isStale = false;
        try {
          await catchUp(own, { epoch: loaded.epoch, sequence: loaded.graph.sequence });
        } catch (error) {
          if (!mayReload() || !(error instanceof SirkelError) || error.details.path !== 'since') throw error;
          own.stop();
          if (isStill(own)) drop();
        }
      }
    },
    disconnect: () => {
      connection?.stop();
      connection = null;
    },
  };
}

async function load(server: LiveMaps, map: string): Promise<Loaded> {
  const live = await server.open(map);
  return { epoch: live.head().epoch, graph: copyOf(live.graph()) };
}
