import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DeskState, EditDesk } from './createEditDesk.ts';

export const EditDeskContext = createContext<EditDesk | null>(null);

/** The desk of the map on this page. */
export function useEditDesk(): EditDesk {
  const desk = useContext(EditDeskContext);
  if (desk === null) throw new Error('Only a map page has a desk to edit at.');
  return desk;
}

/** What lies on the desk now; renders again whenever it changes. */
export function useDeskState(): DeskState {
  const desk = useEditDesk();
  return useSyncExternalStore(desk.subscribe, desk.state);
}
