import neo4j from 'neo4j-driver';
import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { nodeProperties, readNode, readRelation, relationProperties } from './rowCodec.ts';

describe('rowCodec', () => {
  it('keeps what a researcher asks for flat, and the nested as JSON', () => {
    const node = {
      id: 'a',
      kind: 'actor',
      name: 'A',
      status: 'existing',
      hasMandate: false,
      elements: ['finance'],
      summary: { nb: 'S' },
      sources: [{ title: 'T' }],
      version: 7,
    } as unknown as NodeRecord;
    const properties = nodeProperties('m', node);
    expect(properties).toEqual({
      map: 'm',
      id: 'a',
      kind: 'actor',
      name: 'A',
      status: 'existing',
      hasMandate: false,
      elements: ['finance'],
      summaryJson: '{"nb":"S"}',
      sourcesJson: '[{"title":"T"}]',
      version: neo4j.int(7),
    });
    expect(readNode({ ...properties, version: 7 })).toEqual(node);
  });

  it('leaves the ends of a relation to the relation itself', () => {
    const relation = { id: 'r', kind: 'funds', from: 'a', to: 'b', status: 'weak', amount: 0.5, version: 1 };
    const properties = relationProperties('m', relation as unknown as RelationRecord);
    expect(properties).not.toHaveProperty('from');
    expect(properties).toMatchObject({ map: 'm', amount: 0.5 });
    expect(readRelation({ ...properties, version: 1 }, 'a', 'b')).toEqual(relation);
  });
});
