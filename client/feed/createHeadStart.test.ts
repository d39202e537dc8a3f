import { describe, expect, it, vi } from 'vitest';
import { createHeadStart } from './createHeadStart.ts';

describe('createHeadStart', () => {
  it('asks at once, and gives the answer to the first who wants that map', async () => {
    const ask = vi.fn((map: string) => Promise.resolve(`map of ${map}`));
    const start = createHeadStart('vestfold', ask);
    expect(ask).toHaveBeenCalledExactlyOnceWith('vestfold');
    expect(start.take('agder')).toBeNull();
    await expect(start.take('vestfold')).resolves.toBe('map of vestfold');
    expect(start.take('vestfold')).toBeNull();
  });

  it('asks for nothing where the address names no map', () => {
    const ask = vi.fn(() => Promise.resolve(''));
    expect(createHeadStart(null, ask).take('vestfold')).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });

  it('tells whoever takes it what went wrong', async () => {
    const start = createHeadStart('vestfold', () => Promise.reject(new Error('no network')));
    await new Promise((resolve) => setTimeout(resolve, 0));
    await expect(start.take('vestfold')).rejects.toThrow('no network');
  });
});
