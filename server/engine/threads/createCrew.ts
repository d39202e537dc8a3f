import type { SharedWork } from '../kernels/sharedBetweenness.ts';
import { startMember, type Member, type MemberParts } from './startMember.ts';

/** A map at a thread. */
export type Host = {
  readonly number: number;
  readonly member: Member;
  /** The sequence up to which the thread has been sent it; null before it was sent anything. */
  sent: number | null;
  lastUsed: number;
  /** What is sent goes out in one line. */
  line: Promise<unknown>;
};

/** The threads, and which maps they have. */
export type Crew = {
  /** Gives a new map to the thread with the least to do; to a new one as long as there may be more. */
  host(): Host;
  has(host: Host): boolean;
  drop(host: Host): void;
  /** Lets go of maps that were not used since then, and of threads without maps. */
  sweep(since: number): void;
  size(): { readonly threads: number; readonly maps: number };
  end(): Promise<void>;
};

export type CrewParts = Omit<MemberParts, 'onHelp' | 'onGone'> & {
  /** The most threads. */
  readonly most: number;
};

/** Starts threads when they are first needed. */
export function createCrew({ most, ...parts }: CrewParts): Crew {
  const members = new Set<Member>();
  const hosts = new Set<Host>();
  let last = 0;
  let isEnded = false;
  const start = (): Member => {
    const member = startMember({ ...parts, onHelp, onGone });
    members.add(member);
    return member;
  };
  const onHelp = (work: SharedWork, from: Member): void => {
    // All of them, now that there is work.
    while (members.size < most && !isEnded) start();
    for (const other of members) if (other !== from) other.post({ type: 'help', work });
  };
  const onGone = (gone: Member): void => {
    members.delete(gone);
    for (const host of hosts) if (host.member === gone) hosts.delete(host);
  };
  const mapsOf = (member: Member): number => [...hosts].filter((host) => host.member === member).length;
  const burden = (member: Member): number => mapsOf(member) + member.load();
  const drop = (host: Host): void => {
    if (hosts.delete(host)) host.member.post({ type: 'drop', host: host.number });
  };
  return {
    host: () => {
      const [freest] = [...members].sort((a, b) => burden(a) - burden(b));
      const isFree = freest !== undefined && (burden(freest) === 0 || members.size >= most);
      const host = { number: (last += 1), member: isFree ? freest : start(), sent: null, lastUsed: 0 };
      const added: Host = { ...host, line: Promise.resolve() };
      hosts.add(added);
      return added;
    },
    has: (host) => hosts.has(host),
    drop,
    sweep: (since) => {
      for (const host of hosts) if (host.lastUsed < since && host.member.load() === 0) drop(host);
      for (const member of members) if (burden(member) === 0) void member.end();
    },
    size: () => ({ threads: members.size, maps: hosts.size }),
    end: async () => {
      isEnded = true;
      await Promise.all([...members].map((member) => member.end()));
    },
  };
}
