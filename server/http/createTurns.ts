import type { Duplex } from 'node:stream';

/** Gathers what is written to sockets in one turn of the event loop. */
export type Turns = {
  /** Holds back what is written to a stream until this turn ends, and says whether it was held already. */
  hold(stream: Duplex): boolean;
};

/**
 * Makes one write to the system of all that a socket is sent in one turn. A write costs more than everything else that is
 * done for a frame; where much happens at once, several changes come in one turn.
 */
export function createTurns(): Turns {
  const held = new Set<Duplex>();
  const release = (): void => {
    const streams = [...held];
    held.clear();
    for (const stream of streams) stream.uncork();
  };
  return {
    hold: (stream) => {
      if (held.has(stream)) return true;
      if (held.size === 0) setImmediate(release);
      held.add(stream);
      stream.cork();
      return false;
    },
  };
}
