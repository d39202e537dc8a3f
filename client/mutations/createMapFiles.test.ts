import { describe, expect, it, vi } from 'vitest';
import { createMapFiles } from './createMapFiles.ts';

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

describe('createMapFiles', () => {
  it('says where a map is downloaded', () => {
    expect(createMapFiles(vi.fn()).address('a-1')).toBe('/maps/a-1/export');
  });

  it('sends the file as it is, into the map that it is to be', async () => {
    const fetch = vi.fn(() => Promise.resolve(answer(201, { map: 'a', sequence: 3 })));
    const file = new Blob(['{}\n']);
    await createMapFiles(fetch).restore(file, 'a');
    expect(fetch).toHaveBeenCalledWith(
      '/maps/restore?into=a',
      expect.objectContaining({ method: 'POST', body: file, headers: { 'content-type': 'application/x-ndjson' } }),
    );
  });

  it('tells why a file was refused', async () => {
    const refused = { error: { code: 'INVALID', message: 'line 3', requestId: 'r' } };
    const files = createMapFiles(() => Promise.resolve(answer(400, refused)));
    await expect(files.restore(new Blob(), 'a')).rejects.toMatchObject({
      code: 'INVALID',
      details: { requestId: 'r' },
    });
  });

  it('takes a proxy’s own page for no answer of ours, and silence for unreachable', async () => {
    const broken = createMapFiles(() => Promise.resolve(new Response('<html>', { status: 502 })));
    await expect(broken.restore(new Blob(), 'a')).rejects.toMatchObject({ code: 'UNEXPECTED' });
    const silent = createMapFiles(() => Promise.reject(new TypeError('failed')));
    await expect(silent.restore(new Blob(), 'a')).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });
});
