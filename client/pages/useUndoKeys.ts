import { useEffect } from 'react';
import { useEditDesk } from '../panels/edit/desk/useEditDesk.ts';
import { useMay } from '../state/useMe.ts';

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac), except where something is being written: there they belong to the text. */
export function useUndoKeys(): void {
  const desk = useEditDesk();
  const may = useMay('undo');
  useEffect(() => {
    if (!may) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (isWriting(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) desk.redo();
      else desk.undo();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [desk, may]);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
}
