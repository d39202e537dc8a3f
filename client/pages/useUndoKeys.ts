import { useEffect, useEffectEvent } from 'react';
import { useMay } from '../state/useMe.ts';
import { useTakeBack } from './useTakeBack.ts';

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac), except where something is being written: there they belong to the text. */
export function useUndoKeys(): void {
  const { undo, redo } = useTakeBack();
  const may = useMay('undo');
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (isWriting(event.target)) return;
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    if (!may) return undefined;
    const listen = (event: KeyboardEvent): void => {
      press(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [may]);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
}
