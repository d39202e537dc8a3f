import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { ClassicLevel } from 'classic-level';
import { describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import { adoptDrift } from '@sirkel/server/upkeep/adoptDrift';
import { verifyMap } from '@sirkel/server/upkeep/verifyStore';
import { addNode } from './support/sampleMap.ts';
import { runCommand } from './support/runCommand.ts';
import { makeSeededMap, newFolder } from './support/seededMap.ts';
import { startApi } from './support/startApi.ts';

type Row = Readonly<Record<string, unknown>>;
const deps = { clock: Date.now, newId: randomUUID };

/** Changes the rows of nodes behind the store's back. */
async function spoil(folder: string, change: (row: Row) => Row | null): Promise<void> {
  const db = new ClassicLevel<string, Row>(folder, { valueEncoding: 'json' });
  for await (const [key, row] of db.iterator({ gt: 'data/', lt: 'data0' })) {
    if (!key.includes('/row/node/')) continue;
    const spoilt = change(row);
    if (spoilt === null) await db.del(key);
    else if (spoilt !== row) await db.put(key, spoilt);
  }
  await db.close();
}

describe('rows of the embedded store that are not as the log says', { timeout: 120_000 }, () => {
  it('are named and discarded or adopted by commands, also through a running server', async () => {
    const dataFolder = newFolder();
    const folder = path.join(dataFolder, 'store');
    const store = await openEmbeddedStore({ folder });
    const { map, centre, project } = await makeSeededMap(store);
    const [head] = await store.heads([map]);
    await store.close();
    await spoil(folder, (row) =>
      row['id'] === centre ? { ...row, name: 'Noe annet' } : row['id'] === project ? null : row,
    );

    const environment = { SIRKEL_DATA: dataFolder };
    const verified = await runCommand('verify.ts', [], environment);
    expect(verified.code).toBe(1);
    expect(verified.out).toContain(`${map}: ${String(head?.sequence)} changes, `);
    expect(verified.out).toContain('2 things differ:');
    expect(verified.out).toContain(
      `node "Noe annet" (${centre}): name – the log says "Skien frivilligsentral", the database "Noe annet".`,
    );
    expect(verified.out).toContain(`node "Kveldsåpent" (${project}) is missing in the database; the log has it.`);
    let adopted = Promise.resolve({ code: null, out: '', err: '' } as Awaited<ReturnType<typeof runCommand>>);
    let isAsked = false;
    const server = await runCommand('main.ts', [], environment, (child, out) => {
      if (!out.includes('Ctrl+C') || isAsked) return;
      isAsked = true;
      adopted = runCommand('adopt.ts', ['--map', map], environment).finally(() => child.kill('SIGTERM'));
    });
    expect(server).toMatchObject({ code: 0, err: '' });
    expect(await adopted).toMatchObject({ code: 0, err: '' });
    expect((await adopted).out).toContain(
      `${map}: this is change ${String((head?.sequence ?? 0) + 1)} of the log now.`,
    );

    await spoil(folder, (row) => (row['id'] === centre ? { ...row, status: 'perhaps' } : row));
    const refused = await runCommand('adopt.ts', ['--map', map], environment);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain(`${map}: nothing was changed.`);
    expect(refused.out).toContain('Sirkel would not write that');
    const discarded = await runCommand('adopt.ts', ['--map', map, '--discard'], environment);
    expect(discarded).toMatchObject({ code: 0, err: '' });
    const again = await openEmbeddedStore({ folder });
    expect((await verifyMap(again, map)).drift).toEqual([]);
    expect(await again.heads([map])).toEqual([{ map, epoch: head?.epoch, sequence: (head?.sequence ?? 0) + 1 }]);
    await again.close();
  });

  it('are adopted all together, however many: changes of 500 edits in one go', async () => {
    const folder = newFolder();
    const running = await startApi({ folder });
    const map = await running.makeMap();
    for (const batch of [0, 1]) {
      await running.write(
        map,
        Array.from({ length: 300 }, (_, index) => addNode(randomUUID(), 'actor', `A${String(batch)}-${String(index)}`)),
      );
    }
    await running.close();
    await spoil(folder, (row) => ({ ...row, tags: ['alle'] }));
    const store = await openEmbeddedStore({ folder });
    const report = await adoptDrift({ ...deps, store }, { map });
    expect(report.lines[0]).toBe(`${map}: this is change 4, 5 of the log now.`);
    expect(report.isRight).toBe(true);
    expect((await store.changes(map, 3, 10)).map(({ edits }) => edits.length)).toEqual([500, 100]);
    await store.close();
  });
});

it('verifying while others write finds nothing that is not there', async () => {
  const running = await startApi();
  const map = await running.makeMap();
  const over = { isOver: false };
  const write = async (): Promise<number> => {
    let count = 0;
    for (; !over.isOver; count += 1) {
      const id = randomUUID();
      await running.write(map, [addNode(id, 'actor', 'Kort liv')]);
      if (count % 2 === 0) await running.write(map, [{ action: 'removeNode', id }]);
    }
    return count;
  };
  const writers = [write(), write(), write()];
  for (let round = 0; round < 10; round += 1) expect((await verifyMap(running.store, map)).drift).toEqual([]);
  over.isOver = true;
  for (const written of await Promise.all(writers)) expect(written).toBeGreaterThan(0);
  expect((await verifyMap(running.store, map)).drift).toEqual([]);
  await running.close();
}, 60_000);
