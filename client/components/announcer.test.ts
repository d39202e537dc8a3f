import { describe, expect, it } from 'vitest';
import { createAnnouncer } from './announcer.ts';

function setUp() {
  const due: (() => void)[] = [];
  const announcer = createAnnouncer((run) => {
    due.push(run);
    return () => undefined;
  });
  const heard: string[] = [];
  announcer.subscribe(() => heard.push(announcer.state()));
  return { announcer, heard, pass: () => due.shift()?.() };
}

describe('what is announced', () => {
  it('is said a moment after it was done, and the same again as something new', () => {
    const { announcer, heard, pass } = setUp();
    announcer.say('Lagret.');
    expect(announcer.state()).toBe('');
    pass();
    announcer.say('Lagret.');
    pass();
    expect(heard).toEqual(['', 'Lagret.', '', 'Lagret.']);
  });

  it('is said together where it comes together, once each', () => {
    const { announcer, pass } = setUp();
    announcer.say('Nettverket er klart.');
    announcer.say('3 oppføringer er framhevet.');
    announcer.say('Nettverket er klart.');
    announcer.say('');
    pass();
    expect(announcer.state()).toBe('3 oppføringer er framhevet. Nettverket er klart.');
    expect(pass()).toBeUndefined();
  });
});
