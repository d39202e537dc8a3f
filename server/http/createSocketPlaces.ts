import type { Duplex } from 'node:stream';
import type { Person } from '@sirkel/graph-schema';
import { createPlaces } from './createPlaces.ts';
import type { Places } from './createPlaces.ts';

/** How many sockets may be open at once. */
export type PlaceLimits = {
  /** On this server. */
  readonly sockets: number;
  /** From one address: a whole workshop may sit behind it. */
  readonly socketsPerAddress: number;
  /** By one person, who may stand for everyone who signed in by a link. */
  readonly socketsPerPerson: number;
};

/** Places for sockets. One is left with the connection itself, also with one that never becomes a socket. */
export type SocketPlaces = {
  /** Takes a place for whoever comes; the HTTP status that says why there is none, or null. */
  take(address: string, duplex: Duplex): 429 | 503 | null;
  /** Takes a place of a person's, when they are one; whether there was one. */
  takeOf(person: Person, duplex: Duplex): boolean;
};

/** Makes the places; all are free. */
export function createSocketPlaces(limits: PlaceLimits): SocketPlaces {
  const all = createPlaces(limits.sockets);
  const ofAddress = createPlaces(limits.socketsPerAddress);
  const ofPerson = createPlaces(limits.socketsPerPerson);
  const hold = (places: Places, key: string, duplex: Duplex): boolean => {
    const leave = places.take(key);
    if (leave !== null) duplex.once('close', leave);
    return leave !== null;
  };
  return {
    take: (address, duplex) => {
      if (!hold(ofAddress, address, duplex)) return 429;
      return hold(all, 'all', duplex) ? null : 503;
    },
    takeOf: (person, duplex) => person.role === 'reader' || hold(ofPerson, person.id, duplex),
  };
}
