import type { CommandName } from '@sirkel/graph-schema';
import { createContext, useContext } from 'react';
import type { MeQuery } from '../graphql/generated/operations.ts';

/** Who asks, and what they may do. */
export type Me = MeQuery['me'];

const reader: Me = { role: 'reader', id: null, mayDo: ['readPublicMap', 'exportMap'] };

/** Null until the server has said who it is. */
export const MeContext = createContext<Me | null>(null);

/** Who sits here; null until the server has said so. */
export function useKnownMe(): Me | null {
  return useContext(MeContext);
}

/** Who sits here; a reader until the server has said otherwise. */
export function useMe(): Me {
  return useContext(MeContext) ?? reader;
}

/** Whether they may do this; the server asks itself again. */
export function useMay(command: CommandName): boolean {
  return useMe().mayDo.includes(command);
}
