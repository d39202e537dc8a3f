/** A running Neo4j for tests, with its password set. */
export type Neo4jServer = {
  /** A Bolt address. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Ends it and removes all it wrote; one that was only lent is left alone. */
  readonly stop: () => Promise<void>;
};
