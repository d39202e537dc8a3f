import { describe, expect, it } from 'vitest';
import { keyCommand } from '../../canvas/keyCommand.ts';
import { pictureKeys } from '../../canvas/pictureKeys.ts';
import { createTexts } from '../../i18n/createTexts.ts';
import { chordSign, dragRows, isApple, pictureRows } from './keySigns.ts';
import type { KeyNames } from './keySigns.ts';
import { pageKeys } from './pageKeys.ts';

const names = (apple: boolean): KeyNames => ({ t: createTexts('nb').getFixedT('nb', 'picture'), isApple: apple });

describe('how keys are named', () => {
  it('is as the machine writes them', () => {
    expect(chordSign(pageKeys.commands, names(false))).toBe('Ctrl + K');
    expect(chordSign(pageKeys.commands, names(true))).toBe('⌘ K');
    expect(chordSign(pageKeys.redo, names(false))).toBe('Ctrl + Shift + Z');
    expect(chordSign(pageKeys.redo, names(true))).toBe('⌘ ⇧ Z');
    expect(chordSign(pageKeys.shortcuts, names(true))).toBe('?');
    expect(['MacIntel', 'iPad', 'Win32', 'Linux x86_64'].map((platform) => isApple({ platform }))).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
  });

  it('tells of the keys that are held while one drags', () => {
    expect(dragRows(names(false)).map(({ signs, text }) => [...signs, text])).toEqual([
      ['Shift + dra', 'Velg alt du drar rundt'],
      ['Alt + dra', 'Ta ut alt du drar rundt'],
    ]);
    expect(dragRows(names(true)).map(({ signs }) => signs[0])).toEqual(['⇧ + dra', '⌥ + dra']);
  });

  it('tells of every key of the picture, and each of them is bound', () => {
    const rows = pictureRows(names(false));
    expect(rows.map(({ signs }) => signs)).toEqual([
      ['Piltaster'],
      ['Ctrl eller Alt + pil', '[', ']'],
      ['Enter', 'Mellomrom'],
      ['Shift + Mellomrom'],
      ['Shift + F10', 'Menytasten'],
      ['Escape'],
      ['+', '-'],
      ['0'],
    ]);
    for (const { keys, held, shift = false } of pictureKeys) {
      for (const [key, command] of Object.entries(keys)) {
        expect(keyCommand({ key, ctrlKey: held, altKey: false, metaKey: false, shiftKey: shift }), key).toEqual(
          command,
        );
      }
    }
  });
});
