import type { Change } from '@sirkel/graph-schema';

/** What is new on a map since it was last seen in this browser. */
export type News = {
  /** When it was last seen, ISO 8601. */
  readonly since: string;
} & (
  | {
      readonly state: 'changed';
      /** What others did, in sequence. */
      readonly changes: readonly Change[];
      /** Whether there was more than is read at a time. */
      readonly hasMore: boolean;
      /** The version of the graph that they are told against. */
      readonly version: number;
    }
  /** The map was restored from a file: its log is another one. */
  | { readonly state: 'restored' }
);
