import { Duplex } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from './createTurns.ts';

/** A stream that takes down what is written to it at once. */
function recording(): { readonly stream: Duplex; readonly writes: string[] } {
  const writes: string[] = [];
  const stream = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _encoding, done) => {
      writes.push(chunk.toString());
      done();
    },
    writev: (chunks, done) => {
      writes.push(chunks.map(({ chunk }) => String(chunk)).join(''));
      done();
    },
  });
  return { stream, writes };
}

const nothing = (): void => undefined;

describe('createTurns', () => {
  it('writes once what is sent in one turn, each stream its own, and in order', async () => {
    const turns = createTurns();
    const [one, other] = [recording(), recording()];
    const ended: string[] = [];
    turns.hold(one.stream, () => ended.push(`one after ${one.writes.join()}`));
    turns.hold(other.stream, () => ended.push('other'));
    turns.hold(one.stream, () => ended.push('one again'));
    for (const text of ['a', 'b', 'c']) one.stream.write(text);
    other.stream.write('x');
    expect([one.writes, other.writes]).toEqual([[], []]);
    await nextTurn();
    expect([one.writes, other.writes]).toEqual([['abc'], ['x']]);
    expect(ended).toEqual(['one after abc', 'other']);
  });

  it('begins anew in the next turn, and holds nothing back by itself', async () => {
    const turns = createTurns();
    const { stream, writes } = recording();
    turns.hold(stream, nothing);
    stream.write('a');
    await nextTurn();
    stream.write('b');
    expect(writes).toEqual(['a', 'b']);
    turns.hold(stream, nothing);
    stream.write('c');
    await nextTurn();
    expect(writes).toEqual(['a', 'b', 'c']);
  });

  it('writes to the others when one has been broken off meanwhile', async () => {
    const turns = createTurns();
    const [one, other] = [recording(), recording()];
    turns.hold(one.stream, nothing);
    turns.hold(other.stream, nothing);
    one.stream.destroy();
    other.stream.end('last');
    await nextTurn();
    expect(other.writes).toEqual(['last']);
  });
});
