import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, nbCollator, plainText } from './foldText.ts';

describe('foldText', () => {
  it('makes the other spellings of å, æ and ø the same', () => {
    expect(foldText('Aasen')).toBe(foldText('Åsen'));
    expect(foldText('Aerlig')).toBe(foldText('ÆRLIG'));
    expect(foldText('Toensberg')).toBe(foldText('Tønsberg'));
    expect(foldText('Göteborg')).toBe(foldText('Gøteborg'));
    expect(foldText('Färder')).toBe(foldText('Færder'));
  });

  it('keeps å, æ and ø apart from a, e and o', () => {
    expect(foldText('får')).not.toBe(foldText('far'));
    expect(foldText('bør')).not.toBe(foldText('bor'));
    expect(foldText('læs')).not.toBe(foldText('las'));
  });

  it('drops all other marks', () => {
    expect(foldText('Café Čáhcesuolu Ŋuoršu')).toBe('cafe cahcesuolu nuorsu');
  });

  it('does not care how a letter and its mark were typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });

  it('changes nothing the second time', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'e', 'o', 'å', 'Å', 'æ', 'Ø', 'ö', 'á', 'ß', 'œ', ' ') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('plainText', () => {
  it('is what is typed without å, æ and ø', () => {
    expect(plainText(foldText('Pårørende'))).toBe('parorende');
    expect(plainText(foldText('HØGSKOLE'))).toBe('hogskole');
    expect(plainText(foldText('Færder'))).toBe('farder');
  });

  it('is the same for words in which two letters fold to one', () => {
    expect(plainText(foldText('Israel')).startsWith(foldText('isra'))).toBe(true);
  });
});

describe('nbCollator', () => {
  it('sorts æ, ø, å last and numbers by size', () => {
    const names = ['Åros', 'Ørje', 'Ærlig', 'Zoo', 'Kontor 10', 'kontor 9', 'Aker'];
    expect([...names].sort(nbCollator.compare)).toEqual([
      'Aker',
      'kontor 9',
      'Kontor 10',
      'Zoo',
      'Ærlig',
      'Ørje',
      'Åros',
    ]);
  });
});
