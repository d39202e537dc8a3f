import { describe, expect, it } from 'vitest';
import { checkEnds } from './checkEnds.ts';

describe('checkEnds', () => {
  it('takes the ends that a kind allows', () => {
    expect(checkEnds('provides', 'actor', 'service')).toBeNull();
    expect(checkEnds('about', 'story', 'resource')).toBeNull();
    expect(checkEnds('cooperatesWith', 'actor', 'actor')).toBeNull();
  });

  it('refuses others with a sentence that says what is allowed', () => {
    expect(checkEnds('provides', 'service', 'actor')).toBe(
      'A relation of the kind "provides" goes from actor to service; got service to actor.',
    );
    expect(checkEnds('funds', 'actor', 'need')).toBe(
      'A relation of the kind "funds" goes from actor or service to actor, service or measure; got actor to need.',
    );
  });
});
