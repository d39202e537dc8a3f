import { useEffect } from 'react';
import { useHelp } from '../panels/help/useHelp.ts';
import { isInMap, isPressed, pageKeys } from '../panels/keys/pageKeys.ts';
import { mapPanel } from './mapPanel.ts';

/** Ctrl+K (⌘K) opens the palette from everywhere, and a question mark the sheet of keys while the focus is in the map. */
export function useHelpKeys(): void {
  const help = useHelp();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const asked = isPressed(pageKeys.commands, event)
        ? 'commands'
        : isPressed(pageKeys.shortcuts, event) && isInMap(event.target, mapPanel)
          ? 'shortcuts'
          : null;
      if (asked === null) return;
      event.preventDefault();
      help.open(asked);
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [help]);
}
