import { applyChange, type Change, type Cursor, type Graph, type Person } from '@sirkel/graph-schema';
import type { LiveEvent } from '@sirkel/server/projection/LiveMap';
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

type Loaded = { readonly epoch: string; readonly graph: Graph };

/** Folds with the same `applyChange` as the server, and complains about every hole and every double. */
export function createClient(server: LiveMaps, map: string, person: Person): Client {
  let loaded: Loaded | null = null;
  let stop: (() => void) | null = null;
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
  const catchUp = async (since: Cursor): Promise<void> => {
    const live = await server.open(map);
    const held: LiveEvent[] = [];
    let hear = (event: LiveEvent): unknown => held.push(event);
    stop = live.subscribe((event) => hear(event));
    for (const change of await live.changesSince(since)) fold(change);
    hear = (event) => {
      if (event.type === 'reload') throw new Error('Told to reload, though nothing was restored.');
      // Heard while the log was being read, and read there too.
      if (event.change.sequence > graph().sequence || held.length === 0) fold(event.change);
    };
    held.forEach(hear);
    held.length = 0;
  };
  return {
    person,
    server,
    done: [],
    graph,
    isConnected: () => stop !== null,
    connect: async () => {
      if (stop !== null) return;
      stop = () => undefined;
      if (loaded === null) {
        const live = await server.open(map);
        loaded = { epoch: live.head().epoch, graph: copyOf(live.graph()) };
      }
      await catchUp({ epoch: loaded.epoch, sequence: loaded.graph.sequence });
    },
    disconnect: () => {
      stop?.();
      stop = null;
    },
  };
}
