/** A key, with Ctrl (⌘ on a Mac) where it says so. */
export type Chord = { readonly key: string; readonly mod?: true; readonly shift?: true };

/**
 * The keys of the page. What is bound and what the help tells are both read from here. A single key acts only while the
 * focus is in the map: it must not act on whoever dictates or types elsewhere (WCAG 2.1.4).
 */
export const pageKeys = {
  commands: { key: 'k', mod: true },
  undo: { key: 'z', mod: true },
  redo: { key: 'z', mod: true, shift: true },
  search: { key: '/' },
  shortcuts: { key: '?' },
} as const satisfies Readonly<Record<string, Chord>>;

export type PageKey = keyof typeof pageKeys;

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether these are the keys that were pressed. A single sign may need Shift to be written, on one keyboard or another. */
export function isPressed(chord: Chord, event: Pressed): boolean {
  const mod = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() !== chord.key || event.altKey || mod !== (chord.mod ?? false)) return false;
  return chord.mod === undefined || event.shiftKey === (chord.shift ?? false);
}

/** Whether a text is being written there. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
}

/**
 * Whether a single key pressed there is meant for the map.
 * @param within the id of the part of the page that is the map
 */
export function isInMap(target: EventTarget | null, within: string): boolean {
  return target instanceof HTMLElement && !isWriting(target) && target.closest(`#${within}`) !== null;
}
