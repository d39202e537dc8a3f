import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';

/** How far the projections are behind the log; of all loaded maps the one that is furthest. */
export type Lag = {
  readonly changes: number;
  /** How long what this server shows has been out of date, or could not be told to be in date. */
  readonly seconds: number;
};

/** Where states are read. */
export type Sources = {
  readonly sockets: () => number;
  readonly subscribers: () => number;
  readonly loadedMaps: () => number;
  readonly waitingCommands: () => number;
  readonly analysisThreads: () => number;
  readonly lag: () => Promise<Lag>;
};

/** Reads the sources anew each time somebody asks for the figures. */
export function watchSources(registry: Registry, sources: Sources): void {
  const gauge = (name: string, help: string, read: () => number | Promise<number>): void => {
    const made: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      collect: async () => {
        made.set(await read());
      },
    });
  };
  const lag = askOnce(sources.lag);
  gauge('sirkel_sockets', 'Open WebSockets.', sources.sockets);
  gauge('sirkel_subscribers', 'Subscriptions to changes that are running.', sources.subscribers);
  gauge('sirkel_maps_loaded', 'Maps in memory.', sources.loadedMaps);
  gauge('sirkel_analysis_threads', 'Threads in which analyses are worked out.', sources.analysisThreads);
  gauge('sirkel_commands_waiting', 'Commands that wait to be written.', sources.waitingCommands);
  gauge(
    'sirkel_projection_lag_changes',
    'How many changes the projection that is furthest behind has not folded.',
    async () => (await lag()).changes,
  );
  gauge(
    'sirkel_projection_lag_seconds',
    'How long the projection that is furthest behind has been so, or the log could not be asked.',
    async () => (await lag()).seconds,
  );
}

/** Those who ask while a question is under way share its answer. */
function askOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= ask().finally(() => {
      running = null;
    });
    return running;
  };
}
