import type { RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { degreesOf, talliesOf, tieCounts } from './tieCounts.ts';
import { noTies } from './tieTally.ts';

const tie = (from: string, to: string, status: string, more: Partial<RelationRecord> = {}): RelationRecord =>
  ({ id: `${from}-${to}-${status}`, kind: 'funds', from, to, status, ...more }) as RelationRecord;

const ties = [
  tie('a', 'b', 'existing'),
  tie('a', 'b', 'ongoing', { kind: 'cooperatesWith' }),
  tie('c', 'a', 'weak'),
  ...['missing', 'proposed', 'past'].map((status) => tie('a', 'd', status)),
  tie('a', 'e', 'existing', { review: 'pending' }),
];

describe('how many ties a node has', () => {
  it('is of those that exist, are ongoing or are weak, and of no suggestion that nobody has answered', () => {
    expect(tieCounts(ties).get('a')).toEqual({ ties: 3, tiesOut: 2, tiesIn: 2, neighbours: 2, tiesMissing: 1 });
    expect(Object.fromEntries(degreesOf(ties))).toEqual({ a: 3, b: 2, c: 1 });
  });

  it('says of the others what they are', () => {
    const tallies = talliesOf(ties);
    expect(tallies.get('a')).toEqual({ inForce: 3, missing: 1, proposed: 1, past: 1, pending: 1 });
    expect(tallies.get('d')).toEqual({ ...noTies, missing: 1, proposed: 1, past: 1 });
    // One of which only missing ties are told is there, with none.
    expect(tieCounts(ties).get('d')).toEqual({ ties: 0, tiesOut: 0, tiesIn: 0, neighbours: 0, tiesMissing: 1 });
  });
});
