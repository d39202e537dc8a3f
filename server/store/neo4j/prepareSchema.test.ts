import type { Driver } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { prepareSchema } from './prepareSchema.ts';

describe('prepareSchema', () => {
  it('refuses a database that a newer Sirkel has been at, before changing anything', async () => {
    const queries: string[] = [];
    const tx = {
      run: (text: string) => {
        queries.push(text);
        return Promise.resolve({ records: [{ get: () => 99 }] });
      },
    };
    const session = {
      executeWrite: (work: (given: typeof tx) => unknown) => Promise.resolve(work(tx)),
      close: () => Promise.resolve(),
    };
    const driver = { session: () => session } as unknown as Driver;
    await expect(prepareSchema({ driver }, 'Neo4j at bolt://there')).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message:
        'Neo4j at bolt://there was used by a newer Sirkel (data of version 99, this one knows up to 3); start that one, or restore a backup that was taken before it.',
    });
    expect(queries).toHaveLength(1);
  });
});
