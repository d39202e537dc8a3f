import { describe, expect, it, vi } from 'vitest';
import { createPart } from './createPart.ts';

const broken = () => Promise.reject(new Error('Failed to fetch dynamically imported module'));

describe('createPart', () => {
  it('fetches nothing before it is asked to, and then once however many ask', async () => {
    const load = vi.fn(() => Promise.resolve('panel'));
    const part = createPart(load);
    expect(load).not.toHaveBeenCalled();
    await Promise.all([part.fetch(), part.fetch()]);
    await part.fetch();
    expect(load).toHaveBeenCalledOnce();
    expect(part.state()).toEqual({ state: 'there', content: 'panel' });
  });

  it('has failed without an answer, rejects nothing, and is there after another try', async () => {
    const load = vi.fn<() => Promise<string>>(broken);
    const part = createPart(load);
    await part.fetch();
    expect(part.state()).toEqual({ state: 'failed', tries: 1 });
    load.mockResolvedValue('panel');
    await part.again();
    expect(part.state()).toEqual({ state: 'there', content: 'panel' });
  });

  it('keeps saying that it failed while it is tried again, and waits where it is wanted anew', async () => {
    const part = createPart(broken);
    const seen: string[] = [];
    await part.fetch();
    part.subscribe(() => seen.push(part.state().state));
    await part.again();
    expect(seen).toEqual(['failed']);
    await part.fetch();
    expect(seen).toEqual(['failed', 'waiting', 'failed']);
    expect(part.state()).toEqual({ state: 'failed', tries: 3 });
  });
});
