import type { NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { nodeTest } from './NodeFilter.ts';
import type { NodeFilter } from './NodeFilter.ts';

const nodes = [
  {
    id: '1',
    kind: 'actor',
    name: 'A',
    status: 'existing',
    sector: 'public',
    layer: 'municipality',
    elements: ['network'],
  },
  {
    id: '2',
    kind: 'need',
    name: 'B',
    status: 'missing',
    elements: ['finance', 'market'],
    tags: ['bolig'],
    scope: 'county',
  },
  { id: '3', kind: 'actor', name: 'C', status: 'past', layer: 'state', municipalities: ['4601'] },
] as unknown as readonly NodeRecord[];

const passing = (filter: NodeFilter, found: ReadonlySet<string> | null = null): string[] =>
  nodes.filter(nodeTest(filter, found)).map(({ id }) => id);

describe('nodeTest', () => {
  it('lets all through when nothing is asked for', () => {
    expect(passing({})).toEqual(['1', '2', '3']);
    expect(passing({ kinds: null })).toEqual(['1', '2', '3']);
  });

  it('asks for any of the values of a field', () => {
    expect(passing({ kinds: ['actor'] })).toEqual(['1', '3']);
    expect(passing({ statuses: ['missing', 'past'] })).toEqual(['2', '3']);
    expect(passing({ sectors: ['public'] })).toEqual(['1']);
    expect(passing({ scopes: ['county'] })).toEqual(['2']);
    expect(passing({ municipalities: ['4601', '5001'] })).toEqual(['3']);
    expect(passing({ tags: ['bolig'] })).toEqual(['2']);
    expect(passing({ elements: ['market', 'network'] })).toEqual(['1', '2']);
  });

  it('knows the nodes that lie in no ring', () => {
    expect(passing({ layers: ['unplaced', 'state'] })).toEqual(['2', '3']);
  });

  it('wants all fields to hold', () => {
    expect(passing({ kinds: ['actor'], statuses: ['past'] })).toEqual(['3']);
    expect(passing({ kinds: ['need'], statuses: ['past'] })).toEqual([]);
  });

  it('lets nothing through an empty list', () => {
    expect(passing({ kinds: [] })).toEqual([]);
  });

  it('keeps to what a text was found in', () => {
    expect(passing({}, new Set(['2']))).toEqual(['2']);
  });
});
