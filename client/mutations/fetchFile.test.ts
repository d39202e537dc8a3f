import { describe, expect, it, vi } from 'vitest';
import { fetchFile, type WantedFile } from './fetchFile.ts';

const csv = (text: string): Response =>
  new Response(text, {
    headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="sirkel-kart-3-roads.csv"' },
  });
const refused = (status: number, error: object): Response => new Response(JSON.stringify({ error }), { status });

function setUp(...answers: (Response | Error)[]) {
  const fetch = vi.fn((_address: string, _init: RequestInit) => {
    const next = answers.shift() ?? new Error('Nothing more was expected.');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  const stop = new AbortController();
  const told: (number | null)[] = [];
  const fetched = (wanted: WantedFile, mostBytes = 1_000) =>
    fetchFile(wanted, {
      fetch: fetch as unknown as typeof globalThis.fetch,
      signal: stop.signal,
      onProgress: (progress) => void told.push(progress),
      mostBytes,
    });
  return { fetch, stop, told, fetched };
}

describe('a file that is fetched', () => {
  it('comes with the name that the server gives it', async () => {
    const { fetched } = setUp(csv('a;b'));
    const file = await fetched({ address: '/roads.csv' });
    expect([file?.name, await file?.content.text()]).toEqual(['sirkel-kart-3-roads.csv', 'a;b']);
  });

  it('is asked for again as long as it is being worked out, and tells how far that is', async () => {
    const working = (progress: number | null) => refused(503, { code: 'UNAVAILABLE', message: 'Still.', progress });
    const { fetch, told, fetched } = setUp(working(null), working(0.37), csv(''));
    await fetched({ address: '/actors.csv' });
    expect(told).toEqual([null, 0.37]);
    expect(fetch).toHaveBeenCalledTimes(3);
    // Whoever does not say how long they would wait is told only after some seconds.
    expect(fetch.mock.calls[0]?.[1].headers).toMatchObject({ prefer: 'wait=3' });
  });

  it('is refused with a code, and not asked for again', async () => {
    const { fetch, fetched } = setUp(refused(429, { code: 'RATE_LIMITED', message: 'Too much.', requestId: 'r' }));
    await expect(fetched({ address: '/a.csv' })).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      details: { requestId: 'r' },
    });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is left to the browser where it may be of any size, or turns out larger than memory should hold', async () => {
    const cancel = vi.fn();
    const body = (): Response =>
      new Response(new ReadableStream({ pull: (out) => out.enqueue(new Uint8Array(600)), cancel }));
    expect(await setUp(body()).fetched({ address: '/package.zip', isStreamed: true })).toBeNull();
    expect(await setUp(body()).fetched({ address: '/findings.csv' })).toBeNull();
    expect(cancel).toHaveBeenCalledTimes(2);
    // What was posted cannot be asked for by its address.
    await expect(setUp(body()).fetched({ address: '/what-if.csv', body: {} })).rejects.toMatchObject({
      code: 'TOO_LARGE',
    });
  });

  it('sends what it is asked with', async () => {
    const { fetch, fetched } = setUp(csv(''));
    await fetched({ address: '/what-if.csv', body: { remove: ['a'] } });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{"remove":["a"]}' });
  });

  it('is unreachable when nobody answers, and nothing when it is not wanted any more', async () => {
    await expect(setUp(new TypeError('failed')).fetched({ address: '/a.csv' })).rejects.toMatchObject({
      code: 'UNREACHABLE',
    });
    const { stop, fetched } = setUp(new DOMException('gone', 'AbortError'));
    stop.abort();
    await expect(fetched({ address: '/a.csv' })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
