import type { LiveMaps } from '../projection/LiveMaps.ts';
import type { Store } from '../store/Store.ts';

/** What every command is handed. */
export type CommandDeps = {
  readonly liveMaps: LiveMaps;
  readonly store: Store;
  /** The present, in milliseconds since 1970. */
  readonly clock: () => number;
  /** A new uuid, for epochs. */
  readonly newId: () => string;
};
