import { describe, expect, it } from 'vitest';
import { faultOfPlace, placeOfSearch } from './placeText.ts';

describe('the place of a view', () => {
  it.each([
    ['', null],
    ['kinds=actor,need&text=blå%20%C3%A6'.replace('å', '%C3%A5'), null],
    ['filter=(a)|(b)', /letters, digits/],
    ['?kinds=actor', /question mark/],
    ['text=blå', /letters, digits/],
    ['text=%4', /letters, digits/],
    ['text=%ff', /UTF-8/],
    ['kinds=actor&theme=dark', /without theme/],
    ['tour=a', /without tour/],
    ['sa%76ed=a', /without saved/],
    ['a=b#c', /letters, digits/],
    ['a=b\nc', /letters, digits/],
  ])('%j', (text, fault) => {
    if (fault === null) expect(faultOfPlace(text)).toBeNull();
    else expect(faultOfPlace(text)).toMatch(fault);
  });

  it('is the address without what is for whoever looks, and may always be kept', () => {
    expect(placeOfSearch('?lang=en&kinds=actor,need&theme=dark&text=blå ø&saved=x&tour=t&stop=2')).toBe(
      'kinds=actor,need&text=bl%C3%A5+%C3%B8',
    );
    for (const odd of ['?a=(b)|{c}', '?text=%ff', '?é=\u{1F600}', '??a=b']) {
      expect(placeOfSearch(odd) === '' ? null : faultOfPlace(placeOfSearch(odd))).toBeNull();
    }
  });
});
