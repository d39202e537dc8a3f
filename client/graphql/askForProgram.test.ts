import { describe, expect, it, vi } from 'vitest';
import { askForProgram } from './askForProgram.ts';

const answering = (status: number) => vi.fn<typeof fetch>(() => Promise.resolve(new Response(null, { status })));

describe('askForProgram', () => {
  it('asks anew for the program itself, and for its name only', async () => {
    const fetch = answering(200);
    expect(await askForProgram(fetch, '/assets/index-1a.js')).toBe('same');
    expect(fetch).toHaveBeenCalledWith(
      '/assets/index-1a.js',
      expect.objectContaining({ method: 'HEAD', cache: 'no-store' }),
    );
  });

  it('knows a server of another version by what it no longer has', async () => {
    expect(await askForProgram(answering(404), '/assets/index-1a.js')).toBe('another');
  });

  it('takes a proxy that finds no server, one without time, and silence for a server that is away', async () => {
    for (const status of [429, 502, 503]) {
      expect(await askForProgram(answering(status), '/assets/index-1a.js')).toBe('away');
    }
    const silent = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await askForProgram(silent, '/assets/index-1a.js')).toBe('away');
  });
});
