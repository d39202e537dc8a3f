import type { CommandName } from '@sirkel/graph-schema';
import { createContext, useContext } from 'react';
import type { Me } from '../graphql/operations.ts';

/** Who is not signed in, or not known yet. */
export const reader: Me = { role: 'reader', id: null, mayDo: ['readPublicMap', 'exportMap'] };

export const MeContext = createContext<Me>(reader);

/** Who sits here, as far as the server knows. */
export function useMe(): Me {
  return useContext(MeContext);
}

/** Whether they may do this; the server asks itself again. */
export function useMay(command: CommandName): boolean {
  return useMe().mayDo.includes(command);
}
