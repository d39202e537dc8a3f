import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '@sirkel/server/store/neo4j/openNeo4jStore';

/** What a process of writers is to do. */
export type WritersOrder = {
  readonly neo4j: Neo4jSettings;
  readonly map: string;
  readonly writers: number;
  readonly milliseconds: number;
};

/** Starts a process of its own that has its store open and waits for the word to write. */
export async function startWriters(
  order: WritersOrder,
): Promise<{ /** Answers the operations that were acknowledged. */ go(): Promise<readonly string[]> }> {
  const child = fork(fileURLToPath(new URL('writers.ts', import.meta.url)), [JSON.stringify(order)], {
    execArgv: ['--import', 'tsx'],
  });
  await once(child, 'message');
  return {
    go: async () => {
      child.send('go');
      const [operations] = (await once(child, 'message')) as [readonly string[]];
      child.send('end');
      await once(child, 'exit');
      return operations;
    },
  };
}
