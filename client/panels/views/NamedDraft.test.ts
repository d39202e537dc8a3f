import { describe, expect, it } from 'vitest';
import { patches, textOf, written } from './NamedDraft.ts';

describe('what is written of a view or tour', () => {
  it('is kept in the languages that somebody wrote', () => {
    expect(textOf({ nb: ' Et navn ', nn: '', en: 'A name' })).toEqual({ nb: 'Et navn', en: 'A name' });
    expect(textOf({ nb: ' ', nn: '', en: '' })).toBeUndefined();
    expect(textOf(written({ nb: 'A', nn: 'B' }))).toEqual({ nb: 'A', nn: 'B' });
  });

  it('stands for bokmål when it is only in another language', () => {
    expect(textOf({ nb: '', nn: '', en: 'Only English' })).toEqual({ nb: 'Only English', en: 'Only English' });
  });

  it('asks for what differs alone, and null empties', () => {
    const before = { title: { nb: 'A' }, text: { nb: 'B' }, place: 'x=1' };
    expect(patches(before, { title: { nb: 'A' }, text: undefined, place: 'x=1' })).toEqual({
      before: { text: { nb: 'B' } },
      after: { text: null },
    });
    expect(patches(before, { title: { nb: 'A' } })).toBeNull();
  });
});
