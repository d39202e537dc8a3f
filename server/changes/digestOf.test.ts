import { describe, expect, it } from 'vitest';
import type { Command } from './Command.ts';
import { canonicalJson, digestOf } from './digestOf.ts';

const commit = (more: object = {}): Command => ({
  type: 'commit',
  operationId: 'o',
  person: { id: 'p', role: 'coordinator' },
  cause: 'edit',
  edits: [{ action: 'updateNode', id: 'a', before: { name: 'x', tags: ['1', '2'] }, after: { name: null } }],
  ...more,
});

describe('digestOf', () => {
  it('is the same for the same content, in whatever order its keys come, whoever asks', () => {
    const edits = [{ after: { name: null }, before: { tags: ['1', '2'], name: 'x' }, id: 'a', action: 'updateNode' }];
    expect(digestOf(commit({ edits, operationId: 'other', person: { id: 'q', role: 'reader' } }))).toBe(
      digestOf(commit()),
    );
    expect(digestOf(commit())).toMatch(/^[0-9a-f]{64}$/);
  });

  it('differs with the content: a cause, an order in a list, null and absent', () => {
    const digests = [
      commit(),
      commit({ cause: 'import' }),
      commit({
        edits: [{ action: 'updateNode', id: 'a', before: { name: 'x', tags: ['2', '1'] }, after: { name: null } }],
      }),
      commit({ edits: [{ action: 'updateNode', id: 'a', before: { name: 'x', tags: ['1', '2'] }, after: {} }] }),
    ].map(digestOf);
    expect(new Set(digests).size).toBe(4);
  });
});

describe('canonicalJson', () => {
  it('keeps null, leaves undefined out and orders keys at every depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: undefined })).toBe('{"b":[{"c":null,"d":1}]}');
  });
});
