import { describe, expect, it } from 'vitest';
import { createRequest } from './createRequest.ts';
import { operation } from './Operation.ts';

const answering = (body: string, status = 200, headers: Record<string, string> = {}) =>
  createRequest({ url: 'http://test/graphql', fetch: () => Promise.resolve(new Response(body, { status, headers })) });
const ask = operation<{ readonly maps: readonly string[] }, Record<string, never>>('{ maps }');

describe('createRequest', () => {
  it('gives the data of the answer', async () => {
    await expect(answering('{"data":{"maps":["a"]}}')(ask, {})).resolves.toEqual({ maps: ['a'] });
  });

  it('turns an error into its code, with conflicts and the id of the request', async () => {
    const conflicts = [{ record: 'node', id: 'n', field: 'name', expected: 'a', current: 'b', wanted: 'c' }];
    const body = JSON.stringify({ errors: [{ message: 'Differs.', extensions: { code: 'CONFLICT', conflicts } }] });
    await expect(answering(body, 200, { 'x-request-id': 'r1' })(ask, {})).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { conflicts, requestId: 'r1' },
    });
  });

  it('calls a code it does not know unexpected', async () => {
    const body = JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    await expect(answering(body, 500)(ask, {})).rejects.toMatchObject({ code: 'UNEXPECTED' });
  });

  it('says that nobody answered, when the network or only a proxy is there', async () => {
    const unreachable = createRequest({ url: 'http://test', fetch: () => Promise.reject(new TypeError('failed')) });
    await expect(unreachable(ask, {})).rejects.toMatchObject({ code: 'UNREACHABLE' });
    await expect(answering('<html>', 502)(ask, {})).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });

  it('says so too when an answer breaks off after it has begun: it may have been done', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"data":{"ma'));
        controller.error(new TypeError('terminated'));
      },
    });
    const request = createRequest({ url: 'http://test', fetch: () => Promise.resolve(new Response(body)) });
    await expect(request(ask, {})).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });

  it('lets an abort that was asked for through as it is', async () => {
    const controller = new AbortController();
    controller.abort();
    const request = createRequest({
      url: 'http://test',
      fetch: () => Promise.reject(new DOMException('', 'AbortError')),
    });
    await expect(request(ask, {}, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
