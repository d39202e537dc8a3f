import type { RelationKindDescriptor } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { nodeSentence, relationSentence, tieFromNode } from './sentences.ts';

const funds = {
  id: 'funds',
  verb: { nb: 'finansierer', nn: 'finansierer', en: 'funds' },
  reverseVerb: { nb: 'finansieres av', nn: 'blir finansiert av', en: 'is funded by' },
} as RelationKindDescriptor;

describe('sentences', () => {
  it('name a node by kind, ring and ties', () => {
    const node = { name: 'Sosenteriet', kindLabel: 'aktør', ringLabel: 'Regionen', ties: 12 };
    expect(nodeSentence(node, 'nb')).toBe('Sosenteriet, aktør, Regionen, 12 koblinger');
    expect(nodeSentence({ ...node, ties: 1, kindLabel: 'actor', ringLabel: undefined }, 'en')).toBe(
      'Sosenteriet, actor, not placed, 1 tie',
    );
    expect(nodeSentence({ ...node, ties: 0 }, 'nn')).toContain('ingen koplingar');
  });

  it('say a relation from either end', () => {
    expect(tieFromNode({ from: 'a', to: 'b' }, funds, 'a', 'nb')).toEqual({ verb: 'finansierer', other: 'b' });
    expect(tieFromNode({ from: 'a', to: 'b' }, funds, 'b', 'en')).toEqual({ verb: 'is funded by', other: 'a' });
  });

  it('say a whole relation, and that it is past', () => {
    const names = { from: 'Innovasjon Norge', to: 'Prosjektet' };
    expect(relationSentence({ status: 'existing' }, funds, names, 'nb')).toBe(
      'Innovasjon Norge finansierer Prosjektet.',
    );
    expect(relationSentence({ status: 'past' }, funds, names, 'en')).toBe(
      'Innovasjon Norge funds Prosjektet (in the past).',
    );
  });
});
