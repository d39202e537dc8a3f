import { commitMutation, mapChangesSubscription } from '../../../client/graphql/operations.ts';
import type { Neo4jServer } from '../../neo4j/Neo4jServer.ts';
import type { LiveResult, LiveRun } from './liveLoad.ts';
import type { Usage } from './probe.ts';
import { startBare } from './startBare.ts';
import { startProgram } from './startProgram.ts';
import type { Program } from './startProgram.ts';
import { startSirkel } from './startSirkel.ts';

/** A server with people on it, who can be more and more. */
export type LiveSubject = {
  /** Lets so many follow, has some write for a while, and tells how it went. */
  measure(followers: number, run: LiveRun, warmUp?: number): Promise<LiveFigures>;
  /** An event as it was sent. */
  sample(): Promise<string>;
  stop(): Promise<void>;
};

export type LiveFigures = LiveResult & { readonly server: Usage; readonly generator: Usage };

// In seconds, before it counts: what runs for the first time is compiled first, and a database just started takes longer.
const WARM_UP = 2;
export const WARM_UP_NEO4J = 60;

/** Our own server. */
export async function liveSirkel(writers: number, neo4j: Neo4jServer | null): Promise<LiveSubject> {
  const sirkel = await startSirkel({ neo4j, nodes: 500, writers, rateLimits: true });
  const { port, map, cookies } = sirkel;
  const load = await startLoad({ port, map, cookies, query: mapChangesSubscription.text });
  return subject({
    server: sirkel.program,
    load,
    // Whoever comes later starts where the map stands then, as a screen that has just read it.
    since: () => cursorOf(port, map),
    stop: () => sirkel.stop(),
  });
}

/** The peer, that sends what ours has sent. */
export async function liveBare(writers: number, frame: string): Promise<LiveSubject> {
  const bare = await startBare(frame);
  const cookies = Array.from({ length: writers }, () => '');
  const query = 'subscription ($map: ID!) { mapChanges(map: $map) }';
  const load = await startLoad({ port: bare.port, map: 'bench', cookies, query });
  const { program } = bare;
  return subject({ server: program, load, since: () => Promise.resolve(null), stop: () => program.stop() });
}

type Begin = {
  readonly port: number;
  readonly map: string;
  readonly cookies: readonly string[];
  readonly query: string;
};

async function startLoad(begin: Begin): Promise<Program> {
  const load = startProgram({ file: 'tests/bench/network/liveLoad.ts' });
  await load.ready;
  await load.call('begin', { ...begin, mutation: commitMutation.text });
  return load;
}

type SubjectParts = {
  readonly server: Program;
  readonly load: Program;
  readonly since: () => Promise<string | null>;
  readonly stop: () => Promise<void>;
};

function subject({ server, load, since, stop }: SubjectParts): LiveSubject {
  return {
    measure: async (followers, run, warmUp = WARM_UP) => {
      await load.call('connect', { count: followers, since: await since() });
      await load.call('run', { ...run, seconds: warmUp });
      const usages = [await server.watch(), await load.watch()] as const;
      const result = (await load.call('run', run)) as LiveResult;
      return { ...result, server: await usages[0](), generator: await usages[1]() };
    },
    sample: async () => {
      await load.call('connect', { count: 1, since: await since() });
      await load.call('run', { seconds: 1, writers: 1, perWriterAndSecond: 5 });
      return (await load.call('sample')) as string;
    },
    stop: async () => {
      await load.call('end');
      await load.stop();
      await stop();
    },
  };
}

async function cursorOf(port: number, map: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${String(port)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query ($map: ID!) { map(id: $map) { cursor } }', variables: { map } }),
  });
  const { data } = (await answer.json()) as { readonly data: { readonly map: { readonly cursor: string } } };
  return data.map.cursor;
}
