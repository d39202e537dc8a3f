import { describe, expect, it } from 'vitest';
import { toggledChosen, withChosen, withoutChosen } from './changeChosen.ts';

describe('what is chosen', () => {
  it('takes in what is not yet, and out what is', () => {
    expect(toggledChosen(['a'], ['b'])).toEqual(['a', 'b']);
    expect(toggledChosen(['a', 'b'], ['b'])).toEqual(['a']);
    // Of several, all come in before all go out.
    expect(toggledChosen(['a'], ['a', 'b'])).toEqual(['a', 'b']);
    expect(toggledChosen(['a', 'b', 'c'], ['a', 'b'])).toEqual(['c']);
  });

  it('holds each once', () => {
    expect(withChosen(['a', 'b'], ['b', 'c', 'c'])).toEqual(['a', 'b', 'c']);
    expect(withoutChosen(['a', 'b'], ['b', 'd'])).toEqual(['a']);
  });
});
