import {
  applyChange,
  defaultSettings,
  emptyGraph,
  SirkelError,
  type Change,
  type EditCommand,
  type NewFollowUp,
  type NewNode,
  type Person,
} from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import type { DigestedChange } from '../store/Store.ts';
import type { Asked, Command } from './Command.ts';
import { decide, type Answer, type Known } from './decide.ts';
import { digestOf } from './digestOf.ts';

const anna: Person = { id: 'anna', role: 'coordinator' };
const bo: Person = { id: 'bo', role: 'coordinator' };
const reader: Person = { id: 'nobody', role: 'reader' };
const at = '2026-01-01T00:00:00.000Z';
const custom = { id: 'size', kinds: ['actor'], valueType: 'number', labels: { nb: 'Antall' } } as const;

const node = (id: string, more: object = {}): EditCommand => ({
  action: 'addNode',
  node: { id, kind: 'actor', name: id, status: 'existing', ...more } as NewNode,
});
const tie = (id: string, from: string, to: string, more: object = {}): EditCommand => ({
  action: 'addRelation',
  relation: { id, kind: 'cooperatesWith', from, to, status: 'existing', ...more },
});
const rename = (id: string, before: string, after: string): EditCommand => ({
  action: 'updateNode',
  id,
  before: { name: before },
  after: { name: after },
});

let operations = 0;
const commit = (
  edits: readonly EditCommand[],
  person = anna,
  operationId = `o${String((operations += 1))}`,
): Command => ({
  type: 'commit',
  operationId,
  person,
  cause: 'edit',
  edits,
});
const undo = (undoes: string, person = anna): Command => ({
  type: 'undo',
  operationId: `o${String((operations += 1))}`,
  person,
  undoes,
});

/** A map with its log, and a server that has folded the first `folded` changes. */
function world(map = 'm') {
  const settings = { ...defaultSettings({ title: { nb: 'Kart' }, customFields: [custom] }), version: 1 };
  const log: DigestedChange[] = [
    {
      digest: 'first',
      change: {
        sequence: 1,
        operationId: 'first',
        author: 'anna',
        at,
        cause: 'edit',
        schemaVersion: 3,
        edits: [{ action: 'put', record: 'mapSettings', id: 'settings', before: null, after: settings }],
      },
    },
  ];
  const knownAt = (sequence: number, undoFloor = 0): Known => {
    const graph = emptyGraph();
    const folded = log.slice(0, sequence).map(({ change }) => change);
    for (const change of folded) applyChange(graph, change);
    const undone = new Set(folded.flatMap(({ undoes }) => (undoes === undefined ? [] : [undoes])));
    return { epoch: 'e', graph, undone, undoFloor };
  };
  const ask = (commands: readonly Command[], folded = log.length, undoFloor = 0): readonly Answer[] => {
    const batch = commands.map((command): Asked => ({ command, at, digest: digestOf(command) }));
    const situation = {
      head: { map, epoch: 'e', sequence: log.length },
      tail: log.slice(folded).map(({ change }) => change),
      known: new Map(log.map((entry) => [entry.change.operationId, entry])),
    };
    const { changes, answers } = decide(knownAt(folded, undoFloor), situation, batch);
    log.push(...changes);
    return answers;
  };
  const done = (command: Command): Change => changed(ask([command])[0]);
  const refused = (command: Command): SirkelError => refusal(ask([command])[0]);
  return { log, ask, done, refused, edit: (...edits: EditCommand[]) => done(commit(edits)) };
}

function changed(answer: Answer | undefined): Change {
  if (answer?.state === 'changed') return answer.change;
  throw answer?.error instanceof Error ? answer.error : new Error('No answer.');
}

function refusal(answer: Answer | undefined): SirkelError {
  if (answer?.state === 'refused' && answer.error instanceof SirkelError) return answer.error;
  throw new Error(`Expected a refusal; got ${JSON.stringify(answer)}.`);
}

describe('D1, D2: batches', () => {
  it('D1: answers each command alone, and a refused one has no effect on the next', () => {
    const { ask, log } = world();
    const [good, bad, next] = ask([
      commit([node('a')]),
      commit([node('b'), tie('r', 'a', 'nowhere')]),
      commit([node('b', { name: 'another' })]),
    ]);
    expect(changed(good).sequence).toBe(2);
    expect(refusal(bad).code).toBe('NOT_FOUND');
    expect(changed(next).sequence).toBe(3);
    expect(log).toHaveLength(3);
  });

  it('D1: an unexpected error is the answer of the command that caused it', () => {
    const { ask } = world();
    const broken = { ...commit([node('a')]), edits: null } as unknown as Command;
    const [failed, fine] = ask([broken, commit([node('a')])]);
    expect(failed?.state).toBe('refused');
    expect(fine?.state).toBe('changed');
  });

  it('D2: later commands see what earlier ones of the batch did', () => {
    const { ask } = world();
    const [, tied] = ask([commit([node('a'), node('b')]), commit([tie('r', 'b', 'a')])]);
    expect(changed(tied).edits).toMatchObject([{ after: { from: 'a', to: 'b', version: 3, createdBy: 'anna' } }]);
  });

  it('D7: decides against the tail that the store tells, which this server has not folded', () => {
    const { ask, edit } = world();
    edit(node('a'));
    edit(rename('a', 'a', 'theirs'));
    const [answer] = ask([commit([rename('a', 'a', 'mine')])], 2);
    expect(refusal(answer).details.conflicts).toMatchObject([{ field: 'name', current: 'theirs', wanted: 'mine' }]);
  });

  it('D7: comes to the same when the projection has folded part of the tail meanwhile', () => {
    const { log, edit } = world();
    edit(node('a'));
    edit(rename('a', 'a', 'b'));
    edit(rename('a', 'b', 'c'));
    const graph = emptyGraph();
    for (const { change } of log.slice(0, 3)) applyChange(graph, change);
    const situation = {
      head: { map: 'm', epoch: 'e', sequence: 4 },
      tail: log.slice(1).map(({ change }) => change),
      known: new Map(),
    };
    const command = commit([rename('a', 'c', 'd')]);
    const known = { epoch: 'e', graph, undone: new Set<string>(), undoFloor: 0 };
    const { answers } = decide(known, situation, [{ command, at, digest: digestOf(command) }]);
    expect(changed(answers[0])).toMatchObject({ sequence: 5, edits: [{ after: { name: 'd' } }] });
    expect(graph.nodes.get('a')?.name).toBe('b');
  });
});

describe('D3: the same operationId', () => {
  it('is answered with the same change when the content is the same, from the log and within a batch', () => {
    const { ask, log } = world();
    const command = commit([node('a')]);
    const [first, twin] = ask([command, { ...command, person: { ...anna } }]);
    expect(changed(twin)).toBe(changed(first));
    expect(changed(ask([command])[0])).toEqual(changed(first));
    expect(log).toHaveLength(2);
  });

  it('is INVALID with other content, from the log and within a batch', () => {
    const { ask } = world();
    const [, twin] = ask([commit([node('a')], anna, 'same'), commit([node('b')], anna, 'same')]);
    expect(refusal(twin)).toMatchObject({ code: 'INVALID', details: { path: 'operationId' } });
    expect(refusal(ask([commit([node('c')], anna, 'same')])[0]).code).toBe('INVALID');
  });

  it('is judged anew when it was refused before', () => {
    const { ask } = world();
    const [refused, again] = ask([commit([tie('r', 'a', 'b')], anna, 'x'), commit([node('a')], anna, 'x')]);
    expect([refused?.state, again?.state]).toEqual(['refused', 'changed']);
  });

  it('must be an id', () => {
    expect(world().refused(commit([node('a')], anna, 'no spaces'))).toMatchObject({ details: { path: 'operationId' } });
  });
});

describe('D4: roles', () => {
  it('lets nobody write who is not signed in', () => {
    const { ask, edit } = world();
    const { operationId } = edit(node('a'));
    const answers = ask([
      commit([node('b')], reader),
      undo(operationId, reader),
      commit([node('a')], reader, operationId),
    ]);
    expect(answers.map((answer) => refusal(answer).code)).toEqual(Array(3).fill('UNAUTHENTICATED'));
  });

  it('marks a redaction as one', () => {
    const { done, edit } = world();
    edit(node('a', { website: 'https://a.no' }));
    expect(done(commit([{ action: 'redact', record: 'node', id: 'a', field: 'website' }]))).toMatchObject({
      cause: 'redact',
      edits: [{ action: 'redact', field: 'website' }],
    });
  });
});

describe('D5: shapes', () => {
  it.each<[string, EditCommand[], string]>([
    ['too long a name', [node('a'), node('b', { name: 'x'.repeat(201) })], 'edits[1].node.name'],
    [
      'a wrong organisation number',
      [node('a', { organisationNumber: '974760674' })],
      'edits[0].node.organisationNumber',
    ],
    ['a date that does not exist', [node('a', { validFrom: '2023-02-30' })], 'edits[0].node.validFrom'],
    ['half a surrogate', [node('a', { name: '\ud800' })], 'edits[0].node.name'],
    ['an unknown kind', [node('a', { kind: 'planet' })], 'edits[0].node.kind'],
    ['a field of another kind', [node('a', { tried: 'x' })], 'edits[0].node'],
    ['a wrong id', [{ action: 'removeNode', id: 'no spaces' }], 'edits[0].id'],
    ['a wrong strength', [node('a'), node('b'), tie('r', 'a', 'b', { strength: 6 })], 'edits[2].relation.strength'],
    [
      'a patch of another kind',
      [node('a'), { action: 'updateNode', id: 'a', before: {}, after: { tried: 'x' } }],
      'edits[1].after',
    ],
    ['an unknown field to blank', [{ action: 'redact', record: 'node', id: 'a', field: 'nonsense' }], 'edits[0].field'],
    ['nothing at all', [], 'edits'],
  ])('refuses %s and says where', (_name, edits, path) => {
    expect(world().refused(commit(edits))).toMatchObject({ code: 'INVALID', details: { path } });
  });

  it('refuses more than 500 edits as TOO_LARGE', () => {
    const edits = Array.from({ length: 501 }, (_, index) => node(`n${String(index)}`));
    const { refused, done } = world();
    expect(refused(commit(edits)).code).toBe('TOO_LARGE');
    expect(done(commit(edits.slice(1))).edits).toHaveLength(500);
  });

  it('keeps what is only written differently as it is kept, and takes blanks for nothing', () => {
    const { edit } = world();
    const added = edit(node('a', { organisationNumber: '974 760 673', website: '', tags: [] }));
    expect(added.edits).toMatchObject([{ after: { organisationNumber: '974760673' } }]);
    const emptied = edit({
      action: 'updateNode',
      id: 'a',
      before: { organisationNumber: '974760673' },
      after: { organisationNumber: '' },
    });
    expect(emptied.edits[0]).not.toHaveProperty('after.organisationNumber');
  });

  it('holds a set to its limits when two people together exceed them', () => {
    const { edit, refused } = world();
    const tags = (from: number, to: number): string[] =>
      Array.from({ length: to - from }, (_, i) => `t${String(from + i)}`);
    edit(node('a', { tags: tags(0, 20) }));
    const error = refused(
      commit([{ action: 'updateNode', id: 'a', before: { tags: [] }, after: { tags: tags(20, 40) } }]),
    );
    expect(error).toMatchObject({ code: 'INVALID', details: { path: 'edits[0].after.tags' } });
  });
});

describe('D8: undo after removing and adding again', () => {
  const remove: EditCommand = { action: 'removeNode', id: 's' };

  it('works where the record is the same thing, and nothing else is let in under its id', () => {
    const { edit, done, refused } = world();
    edit(node('s', { kind: 'service' }));
    expect(refused(commit([remove, node('s', { kind: 'need', whose: 'people' })]))).toMatchObject({
      code: 'INVALID',
      details: { path: 'edits[1].node.id' },
    });
    const { operationId } = edit(remove, node('s', { kind: 'service', shortName: 'S' }));
    const [back] = done(undo(operationId)).edits;
    expect(back).toMatchObject({ after: { kind: 'service', name: 's' } });
    expect(back).not.toHaveProperty('after.shortName');
  });

  it('judges an update by the kind that was added last before it', () => {
    const { done } = world();
    const late: EditCommand = { action: 'updateNode', id: 'n', before: {}, after: { sector: 'public' } };
    const change = done(
      commit([node('n', { kind: 'need', whose: 'people' }), { ...remove, id: 'n' }, node('n'), late]),
    );
    expect(change.edits).toMatchObject([{ before: null, after: { kind: 'actor', sector: 'public' } }]);
  });
});

describe('D6: records fit the map', () => {
  const service = node('s', { kind: 'service' });
  it.each<[string, EditCommand[], string, string]>([
    [
      'ends that a kind does not allow',
      [node('a'), node('b'), tie('r', 'a', 'b', { kind: 'provides' })],
      'edits[2].relation.kind',
      'from actor to service',
    ],
    ['an unknown ring', [node('a', { layer: 'moon' })], 'edits[0].node.layer', 'Municipality: municipality'],
    [
      'a place in an unknown ring',
      [node('a', { position: { ring: 'moon', angle: 90 } })],
      'edits[0].node.position',
      'Municipality: municipality',
    ],
    [
      'an unknown barrier on a node',
      [node('s', { kind: 'service', barriers: ['moon'] })],
      'edits[0].node.barriers',
      'mindset',
    ],
    [
      'an unknown barrier on a relation',
      [node('a'), service, tie('r', 'a', 's', { kind: 'uses', barriers: ['moon'] })],
      'edits[2].relation.barriers',
      'moon',
    ],
    [
      'an unknown own field',
      [node('a', { customValues: [{ field: 'moon', value: '1' }] })],
      'edits[0].node.customValues',
      'for the kind “actor” (Antall: size)',
    ],
    [
      'an own field of another kind',
      [node('s', { kind: 'service', customValues: [{ field: 'size', value: '1' }] })],
      'edits[0].node.customValues',
      'has none',
    ],
    [
      'an own value of the wrong type',
      [node('a', { customValues: [{ field: 'size', value: 'big' }] })],
      'edits[0].node.customValues',
      'number',
    ],
    ['dates out of order', [node('a', { validFrom: '2024', validTo: '2023-12' })], 'edits[0].node.validTo', '2024'],
    ['a relation of a node with itself', [node('a'), tie('r', 'a', 'a')], 'edits[1].relation.to', 'different'],
    [
      'a second relation for the same time',
      [node('a'), node('b'), tie('r', 'a', 'b'), tie('r2', 'b', 'a')],
      'edits[2].relation.kind',
      'tied by “cooperates with” for this time already',
    ],
  ])('refuses %s, and says what is allowed', (_name, edits, path, words) => {
    const error = world().refused(commit(edits));
    expect(error).toMatchObject({ code: 'INVALID', details: { path } });
    expect(error.message).toContain(words);
  });

  it('allows two relations of one kind for different periods, and of different kinds always', () => {
    const { edit, refused } = world();
    edit(
      node('a'),
      node('b'),
      tie('r1', 'a', 'b', { validFrom: '2019', validTo: '2021' }),
      tie('r2', 'a', 'b', { validFrom: '2021' }),
      tie('r3', 'a', 'b', { kind: 'partOf' }),
      tie('r4', 'a', 'b', { kind: 'procuresFrom', year: 2021 }),
      tie('r5', 'a', 'b', { kind: 'procuresFrom', year: 2022 }),
    );
    const earlier: EditCommand = {
      action: 'updateRelation',
      id: 'r2',
      before: { validFrom: '2021' },
      after: { validFrom: '2020' },
    };
    expect(refused(commit([earlier])).details.path).toBe('edits[0].after.kind');
  });

  it('lets a map be seen by its link only where its id cannot be guessed', () => {
    const change = (before: string, after: string): Command =>
      commit([
        { action: 'updateSettings', before: { visibility: before }, after: { visibility: after } } as EditCommand,
      ]);
    expect(world().refused(change('private', 'link')).details.path).toBe('edits[0].after.visibility');
    expect(world().done(change('private', 'public')).edits).toHaveLength(1);
    expect(world('6f1c2b8e-8a33-4a7e-9c55-0b8f4c0f2a11').done(change('private', 'link')).edits).toHaveLength(1);
  });

  it('does not let settings give up what is used', () => {
    const { edit, refused, log } = world();
    edit(node('a', { layer: 'neighbourhood', customValues: [{ field: 'size', value: '3' }] }));
    const { layers, customFields } = defaultSettings({ title: { nb: 'Kart' }, customFields: [custom] });
    const change = (before: object, after: object): Command => commit([{ action: 'updateSettings', before, after }]);
    const without = (id: string): object => ({ layers: layers.filter((layer) => layer.id !== id) });
    expect(refused(change({ layers }, without('neighbourhood'))).message).toContain('"a"');
    expect(refused(change({ customFields }, { customFields: [] })).code).toBe('INVALID');
    expect(log).toHaveLength(2);
    edit({ action: 'updateSettings', before: { layers }, after: without('associations') });
  });
});

describe('D8: undo', () => {
  it('takes back one’s own change, says which, and redoes by undoing the undo', () => {
    const { done, edit } = world();
    edit(node('a'));
    const { operationId } = edit(rename('a', 'a', 'b'));
    const undone = done(undo(operationId));
    expect(undone).toMatchObject({ cause: 'undo', undoes: operationId, edits: [{ after: { name: 'a' } }] });
    expect(done(undo(undone.operationId))).toMatchObject({ edits: [{ after: { name: 'b' } }] });
  });

  it('is refused for another’s change, one that is not there, and one that lies too far back', () => {
    const { ask, edit, refused } = world();
    const { operationId, sequence } = edit(node('a'));
    expect(refused(undo(operationId, bo)).code).toBe('FORBIDDEN');
    expect(refused(undo('unknown')).code).toBe('NOT_FOUND');
    expect(refusal(ask([undo(operationId)], undefined, sequence)[0]).message).toContain('too far back');
  });

  it('happens once: within a batch, in the tail, and in what this server knows', () => {
    const { ask, edit, log } = world();
    const { operationId } = edit(node('a'));
    const [first, second] = ask([undo(operationId), undo(operationId)]);
    expect(changed(first).undoes).toBe(operationId);
    expect(refusal(second).code).toBe('CONFLICT');
    expect(refusal(ask([undo(operationId)], 2)[0]).code).toBe('CONFLICT');
    expect(refusal(ask([undo(operationId)], log.length)[0]).code).toBe('CONFLICT');
  });

  it('sees what was made earlier in the same batch', () => {
    const command = commit([node('a')]);
    const [, undone] = world().ask([command, undo(command.operationId)]);
    expect(changed(undone).edits).toMatchObject([{ before: { id: 'a' }, after: null }]);
  });

  it('brings nothing back that was blanked, not even earlier in the same batch', () => {
    const { ask, edit } = world();
    edit(node('a', { website: 'https://a.no' }));
    const removal = commit([{ action: 'removeNode', id: 'a' }]);
    const [, , undone] = ask([
      removal,
      commit([{ action: 'redact', record: 'node', id: 'a', field: 'website' }]),
      undo(removal.operationId),
    ]);
    expect(changed(undone).edits).toMatchObject([{ after: { name: 'a' } }]);
    expect(changed(undone).edits[0]).not.toHaveProperty('after.website');
  });

  it('is a conflict where the map around it has changed so that it does not fit any more', () => {
    const { done, edit, refused } = world();
    edit(node('a', { layer: 'neighbourhood' }));
    const removed = edit({ action: 'removeNode', id: 'a' });
    const { layers } = defaultSettings({ title: { nb: 'Kart' } });
    done(
      commit([
        {
          action: 'updateSettings',
          before: { layers },
          after: { layers: layers.filter(({ id }) => id !== 'neighbourhood') },
        },
      ]),
    );
    const error = refused(undo(removed.operationId));
    expect(error).toMatchObject({ code: 'CONFLICT', details: { path: 'undoes' } });
    expect(error.message).toContain('neighbourhood');
  });
});

describe('D9: no effect', () => {
  it('becomes a change without edits, so that the operationId is known', () => {
    const { done, log } = world();
    const command = commit([{ action: 'removeNode', id: 'gone' }]);
    expect(done(command)).toMatchObject({ sequence: 2, edits: [] });
    expect(done(command).sequence).toBe(2);
    expect(log).toHaveLength(2);
  });
});

describe('D10: what was decided about findings', () => {
  const decision = (state: NewFollowUp['state'], more: Partial<NewFollowUp> = {}): EditCommand => ({
    action: 'addFollowUp',
    followUp: { id: 'thinNeed-1', kind: 'thinNeed', state, nodes: ['gone'], ...more },
  });

  it('D10: two who decide the same agree, and two who decide otherwise conflict by field', () => {
    const { ask, log } = world();
    const [first, same, other] = ask([
      commit([decision('planned', { note: 'Vi spør' })]),
      commit([decision('planned', { note: 'Vi spør' })], bo),
      commit([decision('notWanted')], bo),
    ]);
    expect(changed(first).edits).toMatchObject([
      {
        record: 'followUp',
        before: null,
        after: { id: 'thinNeed-1', state: 'planned', createdBy: 'anna', version: 2 },
      },
    ]);
    expect(changed(same).edits).toEqual([]);
    expect(refusal(other)).toMatchObject({
      code: 'CONFLICT',
      details: { conflicts: [{ record: 'followUp', id: 'thinNeed-1', field: 'state', current: 'planned' }] },
    });
    expect(log).toHaveLength(3);
  });

  it('is changed, taken away and taken back under the rules of any record', () => {
    const { edit, done, refused } = world();
    edit(decision('open'));
    const change = edit({
      action: 'updateFollowUp',
      id: 'thinNeed-1',
      before: { state: 'open' },
      after: { state: 'done', dueAt: '2027-03' },
    });
    expect(change.edits).toMatchObject([{ after: { state: 'done', dueAt: '2027-03', version: 3 } }]);
    expect(done(undo(change.operationId)).edits).toMatchObject([{ after: { state: 'open' } }]);
    expect(refused(commit([decision('open')], reader)).code).toBe('UNAUTHENTICATED');
    const gone = edit({ action: 'removeFollowUp', id: 'thinNeed-1' });
    expect(gone.edits).toMatchObject([{ record: 'followUp', after: null }]);
    const late = { action: 'updateFollowUp', id: 'thinNeed-1', before: {}, after: { state: 'done' } } as const;
    expect(refused(commit([late])).code).toBe('CONFLICT');
    expect(done(undo(gone.operationId)).edits).toMatchObject([{ after: { id: 'thinNeed-1', state: 'open' } }]);
  });

  it('is checked in shape, and the path says where', () => {
    const { refused } = world();
    const path = (command: EditCommand): unknown => refused(commit([command])).details.path;
    expect(path(decision('maybe' as 'open'))).toBe('edits[0].followUp.state');
    expect(path(decision('open', { id: 'a b' }))).toBe('edits[0].followUp.id');
    expect(path(decision('open', { nodes: ['a', 'a'] }))).toBe('edits[0].followUp.nodes');
    expect(path(decision('open', { note: 'x'.repeat(2_001) }))).toBe('edits[0].followUp.note');
    expect(path(decision('open', { dueAt: '2027-13' }))).toBe('edits[0].followUp.dueAt');
    expect(path({ action: 'redact', record: 'followUp', id: 'thinNeed-1', field: 'state' })).toBe('edits[0].field');
  });
});

describe('views and tours', () => {
  const keep = (id: string, more: object = {}): EditCommand => ({
    action: 'addView',
    view: { id, title: { nb: id }, ...more },
  });
  const guide = (id: string, views: readonly string[]): EditCommand => ({
    action: 'addTour',
    tour: { id, title: { nb: id }, stops: views.map((view) => ({ view })) },
  });

  it('are kept, changed, removed and taken back under the rules of any record', () => {
    const { edit, done, refused } = world();
    edit(keep('v', { place: 'kinds=actor', camera: { zoom: 2, x: 0, y: -0.5 } }));
    const change = edit({
      action: 'updateView',
      id: 'v',
      before: { title: { nb: 'v' } },
      after: { title: { nb: 'Ny' } },
    });
    expect(change.edits).toMatchObject([
      { record: 'view', after: { title: { nb: 'Ny' }, place: 'kinds=actor', version: 3 } },
    ]);
    const late: EditCommand = {
      action: 'updateView',
      id: 'v',
      before: { title: { nb: 'v' } },
      after: { title: { nb: 'B' } },
    };
    expect(refused(commit([late], bo))).toMatchObject({
      code: 'CONFLICT',
      details: { conflicts: [{ field: 'title' }] },
    });
    expect(done(undo(change.operationId)).edits).toMatchObject([{ after: { title: { nb: 'v' } } }]);
    const gone = edit({ action: 'removeView', id: 'v' });
    expect(gone.edits).toMatchObject([{ record: 'view', after: null }]);
    expect(done(undo(gone.operationId)).edits).toMatchObject([{ after: { place: 'kinds=actor' } }]);
    for (const asked of [keep('w'), guide('t', ['v'])]) {
      expect(refused(commit([asked], reader)).code).toBe('UNAUTHENTICATED');
    }
    expect(refused(commit([keep('v', { place: 'kinds=need' })])).details.path).toBe('edits[0].view.id');
  });

  it('D11: what is named must be there then, and may go afterwards', () => {
    const { edit, done, refused } = world();
    expect(refused(commit([guide('t', ['v'])])).details.path).toBe('edits[0].tour.stops[0].view');
    done(commit([keep('v'), keep('w'), guide('t', ['v', 'w', 'v'])]));
    const showFirst = (defaultView: string | null): EditCommand => ({
      action: 'updateSettings',
      before: {},
      after: { defaultView } as object,
    });
    expect(refused(commit([showFirst('x')])).details.path).toBe('edits[0].after.defaultView');
    edit(showFirst('v'));
    edit({ action: 'removeView', id: 'v' });
    // What names it stays, and can be changed in other ways.
    const stops = [{ view: 'v' }, { view: 'w' }, { view: 'v' }];
    const turned = [{ view: 'w' }, { view: 'v', text: { nb: 'Borte' } }];
    const shortened = edit({ action: 'updateTour', id: 't', before: { stops }, after: { stops: turned } });
    expect(shortened.edits).toMatchObject([{ record: 'tour', after: { stops: turned } }]);
    expect(done(undo(shortened.operationId)).edits).toMatchObject([{ after: { stops } }]);
    edit({ action: 'updateSettings', before: {}, after: { region: 'Vestfold' } });
    const named = { action: 'updateTour', id: 't', before: { stops }, after: { stops: [{ view: 'y' }] } } as const;
    expect(refused(commit([named])).details.path).toBe('edits[0].after.stops[0].view');
  });

  it('are checked in shape, and the path says where', () => {
    const { refused } = world();
    const path = (command: EditCommand): unknown => refused(commit([command])).details.path;
    for (const place of [
      '?kinds=actor',
      'kinds=å',
      'kinds=%',
      'kinds=%zz',
      'text=%ff',
      'lang=nb',
      'saved=v',
      'x'.repeat(4_001),
    ]) {
      expect(path(keep('v', { place }))).toBe('edits[0].view.place');
    }
    expect(path(keep('v', { camera: { zoom: 0, x: 0, y: 0 } }))).toBe('edits[0].view.camera.zoom');
    expect(path(keep('v', { title: { en: 'x' } }))).toMatch(/^edits\[0\]\.view\.title/);
    expect(
      path(
        guide(
          't',
          Array.from({ length: 61 }, () => 'v'),
        ),
      ),
    ).toBe('edits[0].tour.stops');
    expect(path({ action: 'redact', record: 'tour', id: 't', field: 'version' })).toBe('edits[0].field');
  });
});
