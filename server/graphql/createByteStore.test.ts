import { describe, expect, it } from 'vitest';
import { createByteStore } from './createByteStore.ts';

const store = () => createByteStore<string>(10, (text) => text.length);

describe('createByteStore', () => {
  it('gives what was made for the same moment, and nothing for another', async () => {
    const { get, put } = store();
    await put('a', '1', Promise.resolve('one'));
    await expect(get('a', '1')).resolves.toBe('one');
    expect(get('a', '2')).toBeUndefined();
    expect(get('b', '1')).toBeUndefined();
  });

  it('gives what is still being made, so that it is made once', async () => {
    const { get, put } = store();
    const made = new Promise<string>((resolve) => {
      setTimeout(resolve, 5, 'one');
    });
    const first = put('a', '1', made);
    expect(get('a', '1')).toBe(made);
    await expect(first).resolves.toBe('one');
  });

  it('lets go of what nobody has asked for the longest', async () => {
    const { get, put } = store();
    await put('a', '1', Promise.resolve('aaaa'));
    await put('b', '1', Promise.resolve('bbbb'));
    await get('a', '1');
    await put('c', '1', Promise.resolve('cccc'));
    expect(get('b', '1')).toBeUndefined();
    await expect(get('a', '1')).resolves.toBe('aaaa');
    await expect(get('c', '1')).resolves.toBe('cccc');
  });

  it('counts what was replaced no more', async () => {
    const { get, put } = store();
    await put('b', '1', Promise.resolve('bbbb'));
    for (let moment = 0; moment < 5; moment += 1) await put('a', String(moment), Promise.resolve('aaaa'));
    await expect(get('b', '1')).resolves.toBe('bbbb');
  });

  it('does not keep what came to nothing or failed', async () => {
    const { get, put } = store();
    await put('a', '1', Promise.resolve(null));
    await put('b', '1', Promise.reject(new Error('no'))).catch(() => undefined);
    await Promise.resolve();
    expect(get('a', '1')).toBeUndefined();
    expect(get('b', '1')).toBeUndefined();
  });
});
