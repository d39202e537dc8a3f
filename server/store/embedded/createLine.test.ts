import { describe, expect, it } from 'vitest';
import { createLine } from './createLine.ts';
import type { Write } from './Database.ts';

const put = (key: string): readonly Write[] => [{ type: 'put', key, value: 1 }];

/** A disk that answers when it is told to. */
function slowDisk() {
  const batches: string[] = [];
  const answers: ((error?: Error) => void)[] = [];
  const line = createLine((writes) => {
    batches.push(writes.map(({ key }) => key).join(''));
    return new Promise((resolve, reject) => {
      answers.push((error) => {
        if (error === undefined) resolve();
        else reject(error);
      });
    });
  });
  const answer = async (error?: Error): Promise<void> => {
    answers.shift()?.(error);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { line, batches, answer };
}

describe('createLine', () => {
  it('writes one batch at a time, and those that waited together', async () => {
    const { line, batches, answer } = slowDisk();
    const all = Promise.all(['a', 'b', 'c'].map((key) => line.add(put(key))));
    expect(batches).toEqual(['a']);
    await answer();
    expect(batches).toEqual(['a', 'bc']);
    await answer();
    await all;
    await line.idle();
  });

  it('hands a failure to those whose writes were in the batch, and to nobody else', async () => {
    const { line, batches, answer } = slowDisk();
    const results = Promise.allSettled(['a', 'b', 'c'].map((key) => line.add(put(key))));
    await answer();
    await answer(new Error('full'));
    expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    const after = line.add(put('d'));
    await answer();
    await after;
    expect(batches).toEqual(['a', 'bc', 'd']);
  });

  it('does not make one batch of everything', async () => {
    const { line, batches, answer } = slowDisk();
    const many = Array.from({ length: 6_000 }, (): Write => ({ type: 'put', key: 'x', value: 1 }));
    const all = Promise.all([line.add(put('a')), line.add(many), line.add(many)]);
    for (let count = 0; count < 3; count += 1) await answer();
    await all;
    expect(batches.map(({ length }) => length)).toEqual([1, 6_000, 6_000]);
  });
});
