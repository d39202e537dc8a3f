import { describe, expect, it } from 'vitest';
import { isPressed, pageKeys } from './pageKeys.ts';

const press = (key: string, held: Partial<Parameters<typeof isPressed>[1]> = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...held,
});

describe('the keys of the page', () => {
  it('are pressed with Ctrl or with ⌘, and with nothing else', () => {
    expect(isPressed(pageKeys.commands, press('k', { ctrlKey: true }))).toBe(true);
    expect(isPressed(pageKeys.commands, press('K', { metaKey: true }))).toBe(true);
    expect(isPressed(pageKeys.commands, press('k'))).toBe(false);
    expect(isPressed(pageKeys.commands, press('k', { ctrlKey: true, altKey: true }))).toBe(false);
    expect(isPressed(pageKeys.commands, press('K', { ctrlKey: true, shiftKey: true }))).toBe(false);
  });

  it('tell taking back from doing again', () => {
    const undo = press('z', { ctrlKey: true });
    const redo = press('Z', { ctrlKey: true, shiftKey: true });
    expect([isPressed(pageKeys.undo, undo), isPressed(pageKeys.redo, undo)]).toEqual([true, false]);
    expect([isPressed(pageKeys.undo, redo), isPressed(pageKeys.redo, redo)]).toEqual([false, true]);
  });

  it('are signs whichever way a keyboard writes them, and no others of them with Ctrl', () => {
    expect(isPressed(pageKeys.search, press('/', { shiftKey: true }))).toBe(true);
    expect(isPressed(pageKeys.shortcuts, press('?', { shiftKey: true }))).toBe(true);
    expect(isPressed(pageKeys.search, press('/', { ctrlKey: true }))).toBe(false);
  });
});
