import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import type { Database, Write } from '@sirkel/server/store/embedded/Database';
import { createEmbeddedStore, openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import type { Store } from '@sirkel/server/store/Store';
import type { Faulty, Subject } from './Subject.ts';

/** The embedded store in a folder of its own. */
export async function embeddedSubject(): Promise<Subject> {
  const folder = await mkdtemp(join(tmpdir(), 'sirkel-contract-'));
  await (await openEmbeddedStore({ folder })).close();
  const db = new ClassicLevel<string, unknown>(folder, { valueEncoding: 'json' });
  await db.open();
  const stores: Store[] = [];
  return {
    name: 'embedded',
    store: createEmbeddedStore(db, folder),
    mentions: (text) => mentions(db, text),
    reopen: async () => {
      await db.close();
      const store = await openEmbeddedStore({ folder });
      stores.push(store);
      return store;
    },
    faulty: faulty(db, folder),
    close: async () => {
      for (const store of stores) await store.close();
      await db.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function mentions(db: ClassicLevel<string, unknown>, text: string): Promise<number> {
  let count = 0;
  for await (const [key, value] of db.iterator()) if (`${key} ${JSON.stringify(value)}`.includes(text)) count += 1;
  return count;
}

function faulty(db: Database, folder: string): Faulty {
  let left = 0;
  let losing = false;
  const broken = (): Error => Object.assign(new Error('the disk is full'), { code: 'LEVEL_IO_ERROR' });
  const batch = async (writes: readonly Write[], options: { readonly sync: boolean }): Promise<void> => {
    left -= 1;
    if (left === 0) throw broken();
    await db.batch([...writes], options);
    if (!losing) return;
    losing = false;
    throw broken();
  };
  const proxy = new Proxy(db, {
    get: (target, name) => {
      if (name === 'batch') return batch;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return {
    store: createEmbeddedStore(proxy, folder),
    failAt: (n) => {
      left = n;
    },
    loseNextAnswer: () => {
      losing = true;
    },
  };
}
