/** What a key asks of the editor of a cell. */
export type EditorKey = 'cell' | 'next' | 'before' | 'leave' | null;

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'isComposing'> | PressedInReact;
type PressedInReact = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly nativeEvent: { readonly isComposing: boolean };
};

/**
 * Enter saves, Escape leaves, Tab saves and goes on to the next cell once it has come to the end of the inputs. Where
 * Enter has a meaning of its own (a new line, a choice in a list that was searched, a button) Ctrl+Enter saves.
 * @returns null for what belongs to the input itself
 */
export function editorKey(event: Pressed, form: HTMLElement): EditorKey {
  const composing = 'nativeEvent' in event ? event.nativeEvent.isComposing : event.isComposing;
  // Enter while a letter is being composed chooses the letter.
  if (composing) return null;
  if (event.key === 'Escape') return 'leave';
  if (event.key === 'Enter')
    return ownsEnter(document.activeElement) && !event.ctrlKey && !event.metaKey ? null : 'cell';
  if (event.key !== 'Tab') return null;
  const stops = stopsIn(form);
  const last = event.shiftKey ? stops[0] : stops.at(-1);
  if (last?.includes(document.activeElement) !== true) return null;
  return event.shiftKey ? 'before' : 'next';
}

function ownsEnter(input: Element | null): boolean {
  if (input instanceof HTMLInputElement) return input.type === 'search' && input.value !== '';
  return input?.matches('textarea, button, summary') === true;
}

/** Where Tab stops in a form: radio buttons of one name are one stop. */
function stopsIn(form: HTMLElement): readonly (readonly (Element | null)[])[] {
  const stops = new Map<string, Element[]>();
  const all = form.querySelectorAll<HTMLElement>('input, select, textarea, button, summary');
  for (const [at, element] of [...all].entries()) {
    if (element.tabIndex < 0) continue;
    const name = element instanceof HTMLInputElement && element.type === 'radio' ? `radio ${element.name}` : String(at);
    stops.set(name, [...(stops.get(name) ?? []), element]);
  }
  return [...stops.values()];
}
