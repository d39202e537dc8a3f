import { describe, expect, it } from 'vitest';
import { createFrames } from './createFrames.ts';

const message = (id: string, payload: unknown): string => JSON.stringify({ id, type: 'next', payload });

describe('createFrames', () => {
  it('sends the result in the place of its placeholder', () => {
    const frames = createFrames();
    const result = { data: { mapChanges: { cursor: 'e:1', text: '"}}' } } };
    const sent = frames.complete(message('1', frames.placeholder(result))).toString();
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
      const sent = frames.complete(message(String(index), frames.placeholder(result))).toString();
      expect(JSON.parse(sent)).toEqual({ id: String(index), type: 'next', payload: { data: { a: 1 } } });
    }
    expect(written).toBe(1);
  });

  it('writes letters beyond ASCII as UTF-8, in the message and in its result', () => {
    const frames = createFrames();
    const result = { data: { name: 'Blå Kors – 組' } };
    const sent = frames.complete(message('æøå', frames.placeholder(result))).toString();
    expect(JSON.parse(sent)).toEqual({ id: 'æøå', type: 'next', payload: result });
  });

  it('leaves all other messages alone', () => {
    const frames = createFrames();
    for (const text of [
      '{"type":"pong"}',
      message('1', { data: 'x' }),
      message('{"data":"0:1"}}', { data: '0:1' }),
      '{"data":"x"}}',
    ]) {
      expect(frames.complete(text).toString()).toBe(text);
    }
  });

  it('puts each result in its own message, whichever goes first', () => {
    const frames = createFrames();
    const a = frames.placeholder({ data: 'a' });
    const b = frames.placeholder({ data: 'b' });
    expect(frames.complete(message('b', b)).toString()).toBe(message('b', { data: 'b' }));
    expect(frames.complete(message('a', a)).toString()).toBe(message('a', { data: 'a' }));
  });
});
