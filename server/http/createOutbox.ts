/** How much waits to be sent, over all sockets of a server. */
export type Outbox = {
  /** Takes down that so many bytes wait; gives what to call, once, when they have gone. */
  add(bytes: number): () => void;
  /** Whether more waits than may. */
  isFull(): boolean;
};

/** @param most in bytes */
export function createOutbox(most: number): Outbox {
  let waiting = 0;
  return {
    add: (bytes) => {
      waiting += bytes;
      return () => {
        waiting -= bytes;
      };
    },
    isFull: () => waiting > most,
  };
}
