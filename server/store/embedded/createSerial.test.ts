import { describe, expect, it } from 'vitest';
import { createSerial } from './createSerial.ts';

describe('createSerial', () => {
  it('runs work of one key one after another, also after a failure, and other keys beside it', async () => {
    const serial = createSerial();
    const events: string[] = [];
    const work =
      (name: string, turns: number, fails = false) =>
      async (): Promise<string> => {
        events.push(`${name} begins`);
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        events.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const results = await Promise.allSettled([
      serial('map', work('first', 20, true)),
      serial('map', work('second', 1)),
      serial('other', work('beside', 1)),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(events.filter((event) => !event.startsWith('beside'))).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
    ]);
    expect(events.indexOf('beside ends')).toBeLessThan(events.indexOf('first ends'));
  });
});
