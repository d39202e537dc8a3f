import type { Duplex } from 'node:stream';

/** Gathers what is written to sockets in one turn of the event loop. */
export type Turns = {
  /**
   * Holds back what is written to a stream until this turn ends.
   * @param after is called when the system has taken of it what it can take at once; of several in a turn the first
   */
  hold(stream: Duplex, after: () => void): void;
};

/**
 * Makes one write to the system of all that a socket is sent in one turn. A write costs more than everything else that is
 * done for a frame; where much happens at once, several changes come in one turn.
 */
export function createTurns(): Turns {
  const held = new Map<Duplex, () => void>();
  const release = (): void => {
    const streams = [...held];
    held.clear();
    for (const [stream, after] of streams) {
      stream.uncork();
      after();
    }
  };
  return {
    hold: (stream, after) => {
      if (held.has(stream)) return;
      if (held.size === 0) setImmediate(release);
      held.set(stream, after);
      stream.cork();
    },
  };
}
