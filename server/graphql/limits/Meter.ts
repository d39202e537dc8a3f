/** Counts what one asker asks for, over HTTP and WebSocket alike. */
export type Meter = {
  /**
   * Lets an asker in who has not asked for too much.
   * @throws SirkelError RATE_LIMITED
   */
  admit(): Promise<void>;
  /** Takes down what a question cost, as `costRule` counts. It refuses nothing: the next question may be. */
  charge(cost: number): void;
  /**
   * Counts a write, before it is done.
   * @param map the map's id
   * @param edits how many records are asked to be changed
   * @throws SirkelError RATE_LIMITED
   */
  write(map: string, edits: number): Promise<void>;
};

/** For who is not counted. */
export const freeMeter: Meter = {
  admit: () => Promise.resolve(),
  charge: () => undefined,
  write: () => Promise.resolve(),
};
