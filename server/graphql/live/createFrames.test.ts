import { describe, expect, it } from 'vitest';
import { createFrames } from './createFrames.ts';
import type { Frame } from './createFrames.ts';

const textOf = ({ own, shared }: Frame): string => Buffer.concat(shared === null ? [own] : [own, shared]).toString();
const message = (id: string, payload: unknown): string => JSON.stringify({ id, type: 'next', payload });

describe('createFrames', () => {
  it('sends the result in the place of its placeholder', () => {
    const frames = createFrames();
    const result = { data: { mapChanges: { cursor: 'e:1', text: '"}}' } } };
    const sent = textOf(frames.complete(message('1', frames.placeholder(result))));
    expect(JSON.parse(sent)).toEqual({ id: '1', type: 'next', payload: result });
  });

  it('writes a result as text once for all who get it', () => {
    const frames = createFrames();
    let written = 0;
    const result = {
      data: {
        toJSON: () => {
          written += 1;
          return { a: 1 };
        },
      },
    };
    for (let index = 0; index < 50; index += 1) {
      const sent = textOf(frames.complete(message(String(index), frames.placeholder(result))));
      expect(JSON.parse(sent)).toEqual({ id: String(index), type: 'next', payload: { data: { a: 1 } } });
    }
    expect(written).toBe(1);
  });

  it('writes letters beyond ASCII as UTF-8, in the message and in its result', () => {
    const frames = createFrames();
    const result = { data: { name: 'Blå Kors – 組' } };
    const sent = textOf(frames.complete(message('æøå', frames.placeholder(result))));
    expect(JSON.parse(sent)).toEqual({ id: 'æøå', type: 'next', payload: result });
  });

  it('has a large result in memory once, however many get it, and small ones in one piece', () => {
    const frames = createFrames();
    const [large, small] = ['x'.repeat(20_000), 'x'].map((text) => ({ data: { text } }));
    const [one, other] = ['1', '2'].map((id) => frames.complete(message(id, frames.placeholder(large ?? {}))));
    expect(one?.shared).not.toBeNull();
    expect(one?.shared).toBe(other?.shared);
    expect(one?.own.length).toBeLessThan(100);
    expect(JSON.parse(textOf(one as Frame))).toEqual({ id: '1', type: 'next', payload: large });
    expect(frames.complete(message('3', frames.placeholder(small ?? {}))).shared).toBeNull();
  });

  it('leaves all other messages alone', () => {
    const frames = createFrames();
    for (const text of [
      '{"type":"pong"}',
      message('1', { data: 'x' }),
      message('{"data":"0:1"}}', { data: '0:1' }),
      '{"data":"x"}}',
    ]) {
      expect(textOf(frames.complete(text))).toBe(text);
    }
  });

  it('puts each result in its own message, whichever goes first', () => {
    const frames = createFrames();
    const a = frames.placeholder({ data: 'a' });
    const b = frames.placeholder({ data: 'b' });
    expect(textOf(frames.complete(message('b', b)))).toBe(message('b', { data: 'b' }));
    expect(textOf(frames.complete(message('a', a)))).toBe(message('a', { data: 'a' }));
  });
});
