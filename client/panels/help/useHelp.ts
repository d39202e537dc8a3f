import { createContext, useContext, useSyncExternalStore } from 'react';
import { createHelpDesk } from './createHelpDesk.ts';
import type { HelpDesk, HelpThing } from './createHelpDesk.ts';

/** Outside a map page there is a desk too, at which nothing answers. */
export const HelpContext = createContext<HelpDesk>(createHelpDesk());

/** The help of the page. */
export function useHelp(): HelpDesk {
  return useContext(HelpContext);
}

/** What is asked for right now. */
export function useHelpState(): HelpThing | null {
  const desk = useHelp();
  return useSyncExternalStore(desk.subscribe, desk.state);
}
