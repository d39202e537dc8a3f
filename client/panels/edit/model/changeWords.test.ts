import type { Change, Edit } from '@sirkel/graph-schema';
import { emptyGraph, putNode } from '@sirkel/graph-schema';
import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { changeWords } from './changeWords.ts';
import { refusedPath, refusedProblem } from './refusedPath.ts';

const stamp = { version: 1, createdBy: 'a', createdAt: 'd', updatedBy: 'a', updatedAt: 'd' };
const house = { id: 'h', kind: 'actor', name: 'Huset', status: 'existing', ...stamp } as NodeRecord;
const shop = { id: 's', kind: 'actor', name: 'Butikken', status: 'existing', ...stamp } as NodeRecord;
const tie = { id: 't', kind: 'funds', from: 'h', to: 's', status: 'existing', ...stamp } as RelationRecord;
const change = (...edits: readonly Edit[]): Change => ({ edits }) as unknown as Change;
const graph = emptyGraph();
putNode(graph, house);
putNode(graph, shop);

describe('what a change did', () => {
  it('is about the node that took its relations with it', () => {
    const words = changeWords(
      change(
        { action: 'put', record: 'relation', id: 't', before: tie, after: null },
        { action: 'put', record: 'node', id: 'h', before: house, after: null },
      ),
      graph,
    );
    expect(words).toEqual({ what: 'nodeRemoved', name: 'Huset', ties: 1 });
  });

  it('names the fields that differ, not what the server keeps', () => {
    const after = { ...house, name: 'Hagen', version: 2, updatedAt: 'e' };
    const words = changeWords(change({ action: 'put', record: 'node', id: 'h', before: house, after }), graph);
    expect(words).toEqual({
      what: 'nodeChanged',
      name: 'Hagen',
      kind: 'actor',
      fields: [{ id: 'name', before: 'Huset', after: 'Hagen' }],
    });
  });

  it('names a view, also when the settings went along with it', () => {
    const view = { id: 'v', title: { nb: 'Behovene' }, version: 1 };
    const put = { action: 'put', record: 'view', id: 'v' } as const;
    expect(changeWords(change({ ...put, before: null, after: view }), graph)).toEqual({
      what: 'viewKept',
      title: { nb: 'Behovene' },
    });
    const settings = { action: 'put', record: 'mapSettings', id: 'settings', before: null, after: null } as const;
    expect(changeWords(change({ ...put, before: view, after: null }, settings), graph)).toMatchObject({
      what: 'viewRemoved',
    });
    const tour = { action: 'put', record: 'tour', id: 'o', before: view, after: view } as const;
    expect(changeWords(change(tour), graph)).toMatchObject({ what: 'tourChanged' });
    expect(changeWords(change(tour, { ...put, before: view, after: view }), graph)).toEqual({
      what: 'several',
      count: 2,
    });
  });

  it('names both ends of a relation', () => {
    const words = changeWords(change({ action: 'put', record: 'relation', id: 't', before: null, after: tie }), graph);
    expect(words).toEqual({ what: 'tieAdded', kind: 'funds', from: 'Huset', to: 'Butikken' });
    const proposed = { ...tie, status: 'proposed' } as RelationRecord;
    expect(
      changeWords(change({ action: 'put', record: 'relation', id: 't', before: null, after: proposed }), graph).what,
    ).toBe('tieProposed');
  });

  it('says what a relation said before and says now', () => {
    const after = { ...tie, status: 'past', version: 2 } as RelationRecord;
    const words = changeWords(change({ action: 'put', record: 'relation', id: 't', before: tie, after }), graph);
    expect(words).toMatchObject({
      what: 'tieChanged',
      fields: [{ id: 'status', before: 'existing', after: 'past' }],
    });
  });

  it('may be nothing', () => {
    expect(changeWords(change(), graph)).toEqual({ what: 'nothing' });
  });
});

describe('where the server refused', () => {
  it('is the path of the field in the form', () => {
    expect(refusedPath('edits[0].node.sources[1].title')).toBe('sources.1.title');
    expect(refusedPath('edits[2].after.validTo')).toBe('validTo');
  });

  it('is a second tie for the same time when it is about the kind', () => {
    expect(refusedProblem('edits[0].relation.kind')).toMatchObject({ path: 'validFrom', code: 'tieTwice' });
    expect(refusedProblem('edits[0].relation.note')).toMatchObject({ path: 'note', code: 'server' });
  });

  it('is nowhere when it is about no field', () => {
    expect(refusedPath('edits[0].id')).toBeNull();
    expect(refusedPath(undefined)).toBeNull();
  });

  it('tells what came from what was changed, where both are done at once', () => {
    const added = { action: 'put', record: 'node', id: house.id, before: null, after: house } as const;
    const changed = { ...added, id: shop.id, before: shop, after: { ...shop, name: 'Butikken' } } as const;
    expect(changeWords(change(added, changed), graph)).toEqual({ what: 'addedAndChanged', added: 1, changed: 1 });
  });
});
