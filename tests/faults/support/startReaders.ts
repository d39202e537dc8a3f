import { setTimeout as sleep } from 'node:timers/promises';
import { asRequestError } from '../../../client/graphql/RequestError.ts';
import { createAsking } from './createAsking.ts';

/** One question and what came of it. */
export type Read = {
  readonly question: string;
  readonly sentAt: number;
  readonly milliseconds: number;
  /** Null when it was answered. */
  readonly fault: string | null;
};

export type Readers = { readonly reads: readonly Read[]; stop(): Promise<void> };

/** The questions; each is of the map `$map` and the record `$id` in it. */
const questions = {
  graph: 'query ($map: ID!, $id: ID!) { graph(map: $map) { cursor nodes { id } } node(map: $map, id: $id) { id } }',
  nodes: 'query ($map: ID!) { nodes(map: $map, first: 10) { nodes { id name } } }',
  node: 'query ($map: ID!, $id: ID!) { node(map: $map, id: $id) { id name } }',
  search: 'query ($map: ID!) { search(map: $map, text: "skriver") { node { id } } }',
  neighbourhood: 'query ($map: ID!, $id: ID!) { neighbourhood(map: $map, of: $id, steps: 2) { nodes { id } } }',
  maps: 'query { maps { id nodeCount } }',
} as const;

/** In milliseconds, between two questions of one kind by one reader. */
const PACE = 200;

/** Asks all there is to ask of a map, over and over; for a reader without a cookie and for one who is signed in. */
export function startReaders(url: string, map: string, { node, cookie }: { node: string; cookie: string }): Readers {
  const reads: Read[] = [];
  const state = { stopped: false };
  const read = async (name: keyof typeof questions, who: string | undefined): Promise<void> => {
    const request = createAsking(url, who);
    while (!state.stopped) {
      const sentAt = performance.now();
      const asked = request({ text: questions[name] }, { map, id: node });
      const fault = await asked.then(
        () => null,
        (error: unknown) => `${asRequestError(error).code}: ${asRequestError(error).message}`,
      );
      const question = who === undefined ? name : `${name}, signed in`;
      reads.push({ question, sentAt, milliseconds: performance.now() - sentAt, fault });
      await sleep(PACE);
    }
  };
  const names = Object.keys(questions) as (keyof typeof questions)[];
  const running = Promise.all([undefined, cookie].flatMap((who) => names.map((name) => read(name, who))));
  return {
    reads,
    stop: async () => {
      state.stopped = true;
      await running;
    },
  };
}
