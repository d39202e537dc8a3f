import type { NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { existsHere, isNotHere, isSuggestion } from './answerSuggestion.ts';

const assumed = [{ title: 'Mal for en region', certainty: 'assumed' }] as const;
const node = (more: Partial<NodeRecord> = {}): NodeRecord =>
  ({
    id: 'a',
    kind: 'actor',
    name: 'NAV-kontoret',
    status: 'proposed',
    sources: assumed,
    version: 2,
    ...more,
  }) as never;
const answerer = { title: 'Sagt av den som kjenner regionen', today: '2026-11-30' };

describe('a suggestion', () => {
  it('is proposed and only assumed', () => {
    expect(isSuggestion(node())).toBe(true);
    expect(isSuggestion(node({ status: 'existing' }))).toBe(false);
    expect(isSuggestion(node({ sources: [...assumed, { title: 'Heftet', certainty: 'stated' }] }))).toBe(false);
    // What somebody proposed without saying why is their proposal.
    expect(isSuggestion(node({ sources: [] }))).toBe(false);
    expect(isSuggestion(node({ kind: 'measure' } as never))).toBe(false);
  });

  it('becomes real with whoever said so as its source', () => {
    expect(existsHere(node(), answerer)).toEqual({
      action: 'updateNode',
      id: 'a',
      before: { status: 'proposed', sources: assumed },
      after: {
        status: 'existing',
        sources: [{ title: answerer.title, retrievedAt: '2026-11-30', certainty: 'stated' }],
      },
    });
  });

  it('is missing where it does not exist; a need that nobody has goes', () => {
    expect(isNotHere(node(), answerer)).toMatchObject({ action: 'updateNode', after: { status: 'missing' } });
    expect(isNotHere(node({ kind: 'need' } as never), answerer)).toEqual({ action: 'removeNode', id: 'a' });
  });
});
