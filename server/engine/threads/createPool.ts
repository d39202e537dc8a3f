import { SirkelError } from '@sirkel/graph-schema';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { createCrew, type Crew, type CrewParts, type Host } from './createCrew.ts';
import { ThreadGone } from './createRuns.ts';
import type { Question } from './Message.ts';
import { sendChanges, sendEarlier, sendMap } from './sendMap.ts';
import type { Run } from './startMember.ts';

/** Threads that work, each with the maps it is asked about. */
export type Pool = {
  /**
   * Has something worked out of a map as it stands, or as it stands a moment later.
   * @throws SirkelError UNAVAILABLE
   */
  run(live: LiveMap, question: Question): Promise<Run>;
  /** A map is not used any more. */
  forget(live: LiveMap): void;
  /** Lets go of maps that nobody has asked about since then, and of threads without maps. */
  sweep(since: number): void;
  size: Crew['size'];
  close(): Promise<void>;
};

/** @property clock in milliseconds since 1970 */
export type PoolParts = CrewParts & { readonly clock: () => number };

/** A map stays with the thread that has it: it is sent once, and then the log. */
export function createPool(parts: PoolParts): Pool {
  const crew = createCrew(parts);
  // Weak: to have been asked about must not keep a map in memory.
  const hostOf = new WeakMap<LiveMap, Host>();
  let isClosed = false;
  const open = (live: LiveMap): Host => {
    if (isClosed) throw new SirkelError('UNAVAILABLE', 'The server is closing.');
    const known = hostOf.get(live);
    const host = known !== undefined && crew.has(known) ? known : crew.host();
    hostOf.set(live, host);
    host.lastUsed = parts.clock();
    return host;
  };
  const begin = async (live: LiveMap, question: Question): Promise<Run> => {
    const host = open(live);
    const step = host.line.then(async () => {
      const sent = await sendEarlier(question, host.number, host.member.post);
      await bringUp(live, host);
      if (!crew.has(host)) throw new ThreadGone('The thread has gone.');
      // In this very turn, so that nothing is folded between; as an object, so that nothing waits for its end.
      return { run: host.member.run(host.number, sent) };
    });
    host.line = step.catch(() => undefined);
    try {
      return (await step).run;
    } catch (error) {
      // What the thread has of it is of no use.
      crew.drop(host);
      throw error;
    }
  };
  return {
    run: (live, question) =>
      begin(live, question).catch((error: unknown) => {
        const isBehind = error instanceof SirkelError && error.code === 'CONFLICT';
        if (error instanceof ThreadGone || isBehind) return begin(live, question);
        throw error;
      }),
    forget: (live) => {
      const host = hostOf.get(live);
      if (host !== undefined) crew.drop(host);
    },
    sweep: crew.sweep,
    size: crew.size,
    close: async () => {
      isClosed = true;
      await crew.end();
    },
  };
}

/** Sends what a thread has not had of a map yet: all of it, or the log since then. */
async function bringUp(live: LiveMap, host: Host): Promise<void> {
  const { number, member } = host;
  host.sent ??= await sendMap(live.graph(), number, member.post);
  const { epoch, sequence } = live.head();
  if (host.sent === sequence) return;
  const changes = await live.changesSince({ epoch, sequence: host.sent });
  host.sent = changes.at(-1)?.sequence ?? host.sent;
  await sendChanges(changes, number, member.post);
}
