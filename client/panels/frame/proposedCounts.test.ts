import type { NodeRecord } from '@sirkel/graph-schema';
import { expect, it } from 'vitest';
import { proposedCounts } from './proposedCounts.ts';

const node = (more: Partial<NodeRecord>) =>
  ({ id: 'a', name: 'A', status: 'existing', kind: 'actor', ...more }) as NodeRecord;
const assumed = { sources: [{ title: 'Malen', certainty: 'assumed' }] } as const;
const stated = { sources: [{ title: 'Heftet', certainty: 'stated' }] } as const;

it('tells apart what is on the map, what somebody recommends, and what a template only suggests', () => {
  expect(
    proposedCounts([
      node({}),
      node({ status: 'past' }),
      node({ status: 'missing' }),
      node({ status: 'proposed', ...assumed }),
      node({ status: 'proposed', ...stated }),
      node({ status: 'proposed', kind: 'measure', ...assumed }),
    ]),
  ).toEqual({ onMap: 3, recommended: 2, suggested: 1 });
});
