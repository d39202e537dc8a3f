/** What is told of a package in its README. */
export type ReadmeFacts = {
  readonly title: string;
  readonly map: string;
  readonly cursor: string;
  readonly sequence: number;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly version: string;
  readonly nodes: number;
  readonly relations: number;
  /** Nodes and relations that are suggestions nobody has answered. */
  readonly pending: number;
  readonly told: number;
  readonly notRecorded: number;
  /** Of the actors' projection. */
  readonly leftOut: { readonly groups: number; readonly nodes: number; readonly relations: number };
  /** How many sources betweenness was sampled from; null when it is exact. */
  readonly sources: number | null;
  readonly seed: number;
  readonly licences: readonly string[];
};
