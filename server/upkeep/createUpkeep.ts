import type { Store } from '../store/Store.ts';
import type { AdoptInput } from './adoptDrift.ts';
import type { Report } from './Report.ts';

/** What looks after the data of a store that may be in use. */
export type Upkeep = {
  /** @throws SirkelError NOT_FOUND */
  verify(wanted: { readonly map?: string | undefined }): Promise<Report>;
  /** @throws SirkelError NOT_FOUND, INVALID, CONFLICT */
  adopt(wanted: AdoptInput): Promise<Report>;
  /** The lines of a backup of the whole store. */
  backup(): AsyncIterable<string>;
};

export type UpkeepDeps = {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
};

/** Makes the door to what looks after the data; what is seldom asked for is read when it is. */
export function createUpkeep(deps: UpkeepDeps): Upkeep {
  const { store, clock } = deps;
  return {
    verify: async ({ map }) => (await import('./verifyStore.ts')).verifyStore(store, map),
    adopt: async (wanted) => (await import('./adoptDrift.ts')).adoptDrift(deps, wanted),
    async *backup() {
      const { backupStore } = await import('./backupStore.ts');
      yield* backupStore(store, clock);
    },
  };
}
