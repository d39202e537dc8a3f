import type { RelationKindDescriptor } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { nodeSentence, relationSentence, tieFromNode } from './sentences.ts';

const funds = {
  id: 'funds',
  verb: { nb: 'finansierer', nn: 'finansierer', en: 'funds' },
  reverseVerb: { nb: 'finansieres av', nn: 'blir finansiert av', en: 'is funded by' },
} as RelationKindDescriptor;

describe('sentences', () => {
  it('name a node by kind, ring and ties, and pass over what is empty', () => {
    const node = { name: 'Sosenteriet', kindLabel: 'aktør', ringLabel: 'Regionen', tiesLabel: '12 koblinger' };
    expect(nodeSentence({ ...node, statusLabel: '' })).toBe('Sosenteriet, aktør, Regionen, 12 koblinger');
    expect(nodeSentence({ ...node, statusLabel: 'svakt' })).toBe('Sosenteriet, aktør, svakt, Regionen, 12 koblinger');
  });

  it('say a relation from either end', () => {
    expect(tieFromNode({ from: 'a', to: 'b' }, funds, 'a', 'nb')).toEqual({ verb: 'finansierer', other: 'b' });
    expect(tieFromNode({ from: 'a', to: 'b' }, funds, 'b', 'en')).toEqual({ verb: 'is funded by', other: 'a' });
  });

  it('say a whole relation, and that it is past', () => {
    const names = { from: 'Innovasjon Norge', to: 'Prosjektet' };
    expect(relationSentence(funds, names, 'nb')).toBe('Innovasjon Norge finansierer Prosjektet.');
    expect(relationSentence(funds, { ...names, note: 'in the past' }, 'en')).toBe(
      'Innovasjon Norge funds Prosjektet (in the past).',
    );
  });
});
