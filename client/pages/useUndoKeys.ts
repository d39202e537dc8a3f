import { useEffect, useEffectEvent } from 'react';
import { isPressed, isWriting, pageKeys } from '../panels/keys/pageKeys.ts';
import { useMay } from '../state/useMe.ts';
import { useTakeBack } from './useTakeBack.ts';

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac), except where something is being written: there they belong to the text. */
export function useUndoKeys(): void {
  const { undo, redo } = useTakeBack();
  const may = useMay('undo');
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const isRedo = isPressed(pageKeys.redo, event);
    if ((!isRedo && !isPressed(pageKeys.undo, event)) || isWriting(event.target)) return;
    event.preventDefault();
    if (isRedo) redo();
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
