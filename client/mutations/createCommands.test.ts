import { describe, expect, it } from 'vitest';
import type { Request } from '../graphql/createRequest.ts';
import { isStoreGone } from '../graphql/isStoreGone.ts';
import { RequestError } from '../graphql/RequestError.ts';
import type { RequestErrorCode } from '../graphql/RequestError.ts';
import { createCommands } from './createCommands.ts';

const change = (operationId: string) => ({
  sequence: 1,
  operationId,
  author: 'a',
  at: '2026-01-01T00:00:00.000Z',
  cause: 'edit',
  undoes: null,
  schemaVersion: 3,
  edits: [],
});

/** What a server says of its health, one answer after the other; ready when nothing is left. */
function healthOver(words: string[]): typeof fetch {
  return () => Promise.resolve(Response.json({ status: words.shift() ?? 'ready' }));
}

function commandsOver(answers: (RequestErrorCode | 'ok')[], health: string[] = []) {
  const asked: string[] = [];
  const waits: number[] = [];
  const tried: RequestErrorCode[] = [];
  const request = ((_operation: unknown, variables: { readonly operationId: string }) => {
    asked.push(variables.operationId);
    const answer = answers.shift() ?? 'ok';
    if (answer !== 'ok') return Promise.reject(new RequestError(answer, 'x'));
    return Promise.resolve({ commit: { change: change(variables.operationId) } });
  }) as unknown as Request;
  const commands = createCommands({
    request,
    map: 'm',
    kindOf: () => 'need',
    pause: {
      wait: (tries) => {
        waits.push(tries);
        return Promise.resolve();
      },
      hurry: () => undefined,
    },
    isStoreGone: () => isStoreGone(healthOver(health)),
  });
  const commit = (operationId: string) =>
    commands.send({ type: 'commit', operationId, edits: [] }, ({ code }) => tried.push(code));
  return { commit, asked, waits, tried };
}

describe('createCommands', () => {
  it('sends the same operation again until somebody answers', async () => {
    const { commit, asked, waits } = commandsOver(Array<RequestErrorCode>(20).fill('UNREACHABLE'));
    await expect(commit('a')).resolves.toMatchObject({ operationId: 'a' });
    expect(asked).toEqual(Array(21).fill('a'));
    expect(waits.slice(0, 3)).toEqual([0, 1, 2]);
  });

  it('sends commands in the order in which they were given, also when one is refused', async () => {
    const { commit, asked } = commandsOver(['UNREACHABLE', 'CONFLICT']);
    const first = commit('a');
    const second = commit('b');
    await expect(first).rejects.toMatchObject({ code: 'CONFLICT' });
    await second;
    expect(asked).toEqual(['a', 'a', 'b']);
  });

  it('gives up on a server that keeps answering that it cannot, although its store is there', async () => {
    const { commit, asked } = commandsOver(Array<RequestErrorCode>(20).fill('UNAVAILABLE'));
    await expect(commit('a')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(asked).toHaveLength(7);
  });

  it.each(['unavailable', 'readOnly', 'draining'])(
    'goes on for as long as the server says that its store is gone or full (%s), every few seconds, and tells of each try',
    async (word) => {
      const { commit, asked, waits, tried } = commandsOver(
        Array<RequestErrorCode>(40).fill('UNAVAILABLE'),
        Array<string>(9).fill(word),
      );
      await expect(commit('a')).resolves.toMatchObject({ operationId: 'a' });
      expect(asked).toEqual(Array(41).fill('a'));
      expect(tried).toEqual(Array(40).fill('UNAVAILABLE'));
      expect(Math.max(...waits)).toBe(3);
    },
  );

  it('asks once more after the store was said to be there', async () => {
    const { commit, asked } = commandsOver(Array<RequestErrorCode>(6).fill('UNAVAILABLE'));
    await expect(commit('a')).resolves.toMatchObject({ operationId: 'a' });
    expect(asked).toHaveLength(7);
  });

  it('does not ask again when the answer is no', async () => {
    const { commit, asked } = commandsOver(['FORBIDDEN']);
    await expect(commit('a')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(asked).toEqual(['a']);
  });
});
