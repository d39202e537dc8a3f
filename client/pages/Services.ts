import type { Language } from '@sirkel/graph-schema';
import { createContext, useContext } from 'react';
import type { Request } from '../graphql/createRequest.ts';
import type { MapFiles } from '../mutations/createMapFiles.ts';
import type { Keeper } from '../state/Keeper.ts';
import type { Session } from '../state/createSession.ts';
import type { OpenMap } from '../state/useMap.ts';
import type { LeaveQuestion } from './createLeaveQuestion.ts';

/** What the pages ask of the world, handed down from where the program is put together. */
export type Services = {
  readonly request: Request;
  readonly session: Session;
  readonly mapFiles: MapFiles;
  /** A map, which reads and follows nothing before its store is opened. */
  readonly openMap: (map: string) => OpenMap;
  /** Makes the texts speak a language. */
  readonly speak: (language: Language) => void;
  readonly later: (run: () => void, milliseconds: number) => () => void;
  /** Runs something when the browser has nothing else to do; gives how to let it be. */
  readonly whenIdle: (run: () => void) => () => void;
  readonly leaveQuestion: LeaveQuestion;
  /** What this browser remembers of what its reader has seen; it is told to nobody. */
  readonly remembered: Keeper;
};

export const ServicesContext = createContext<Services | null>(null);

/** The services of this program. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('The whole program stands below its services.');
  return services;
}
