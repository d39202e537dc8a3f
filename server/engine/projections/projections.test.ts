import { describe, expect, it } from 'vitest';
import { actor, inputOf, need, seedInput, service, tie } from '../../../tests/analysis/analysisInput.ts';
import { defaultSelection } from '../Selection.ts';
import type { Adjacency } from '../../analysis/Adjacency.ts';
import type { Projected } from './Projected.ts';
import { numberRecords } from './numberRecords.ts';
import { projectActors } from './projectActors.ts';
import { projectAll } from './projectAll.ts';
import { projectHelp } from './projectHelp.ts';

/** The ties of an index as "A-B", along its direction. */
function pairs({ ids, index }: { readonly ids: readonly string[]; readonly index: Adjacency }): readonly string[] {
  return ids.flatMap((id, node) =>
    Array.from(
      index.targets.subarray(index.offsets[node], index.offsets[node + 1]),
      (other) => `${id}-${String(ids[other])}`,
    ),
  );
}
const once = (projected: Projected): readonly string[] =>
  pairs(projected).filter((pair) => {
    const [from = '', to = ''] = pair.split('-');
    return from < to;
  });
type Records = Parameters<typeof inputOf>[0];
const numbered = (records: Records, withGroups = false) =>
  numberRecords(inputOf(records).graph, { ...defaultSelection, withGroups });
const actorsOf = (records: Records, withGroups = false): Projected => projectActors(numbered(records, withGroups));
/** What each tie of a projection was made of. */
const madeOf = ({ index, relationsOf }: Projected): readonly (readonly string[])[] =>
  Array.from({ length: index.tieCount }, (_, tie) => relationsOf(tie));

describe('the actor projection', () => {
  it('ties actors by what goes between them, and by nothing else', () => {
    const carrying = ['cooperatesWith', 'refersTo', 'informs', 'advises', 'trains', 'funds', 'procuresFrom'];
    const others = ['hinders', 'researches', 'regulates', 'partOf', 'memberOf', 'isCloseTo', 'established'];
    for (const kind of carrying)
      expect(once(actorsOf([actor('A'), actor('B'), tie(`A ${kind} B`)])), kind).toEqual(['A-B']);
    for (const kind of others) expect(once(actorsOf([actor('A'), actor('B'), tie(`A ${kind} B`)])), kind).toEqual([]);
  });

  it('folds a service into those who provide it: what leads to it leads to each of them', () => {
    const records = [
      actor('A'),
      actor('B'),
      actor('C'),
      service('S'),
      tie('A provides S'),
      tie('B provides S'),
      tie('C refersTo S'),
    ];
    const projected = actorsOf(records);
    expect(once(projected)).toEqual(['A-C', 'B-C']);
    expect(madeOf(projected)).toEqual([['C refersTo S'], ['C refersTo S']]);
    // To provide the same is no tie by itself.
    expect(once(actorsOf(records.slice(0, 6)))).toEqual([]);
  });

  it('ties nobody by a service that nobody is recorded to provide, or that is past', () => {
    expect(once(actorsOf([actor('A'), service('S'), tie('A refersTo S')]))).toEqual([]);
    const past = [actor('A'), actor('B'), service('S', { status: 'past' }), tie('B provides S'), tie('A refersTo S')];
    expect(once(actorsOf(past))).toEqual([]);
  });

  it('merges ties side by side and there and back, and knows all of them', () => {
    const projected = actorsOf([actor('A'), actor('B'), tie('A funds B'), tie('B informs A'), tie('A informs B')]);
    expect(projected.index.tieCount).toBe(1);
    expect(madeOf(projected)).toEqual([['A funds B', 'A informs B', 'B informs A']]);
  });

  it('leaves groups, roles and what is not there now out, and says how many', () => {
    const records = [
      actor('A'),
      actor('B'),
      actor('G', { extent: 'group' }),
      actor('R', { extent: 'role' }),
      actor('P', { status: 'past' }),
      actor('W', { review: 'pending' }),
      tie('A informs G'),
      tie('A informs B', { status: 'missing' }),
    ];
    const projected = actorsOf(records);
    expect(projected.ids).toEqual(['A', 'B']);
    expect(projected.leftOut).toEqual({ groups: 2, nodes: 2, relations: 1 });
    expect(once(projected)).toEqual([]);
    expect(once(actorsOf(records, true))).toEqual(['A-G']);
  });

  it('of a map where everything is a group there is nobody left, and that is said', () => {
    expect(actorsOf([actor('A', { extent: 'group' })])).toMatchObject({ ids: [], leftOut: { groups: 1 } });
  });
});

describe('the whole projection', () => {
  it('ties whatever is tied, of any kind', () => {
    const records = [actor('A'), service('S'), need('N'), tie('A provides S'), tie('S hinders N'), tie('A has N')];
    const projected = projectAll(numbered(records));
    expect(pairs(projected).length).toBe(6);
    expect(projected.ids).toEqual(['A', 'N', 'S']);
  });
});

describe('the paths of help', () => {
  it('lead from who helps to who is helped, each kind as it declares', () => {
    const records = [
      actor('A'),
      actor('B'),
      service('S'),
      need('N'),
      tie('A provides S'),
      tie('S addresses N'),
      tie('B refersTo S'),
      tie('B has N'),
      tie('A funds B'),
      tie('S hinders N'),
    ];
    const { ids, index } = projectHelp(numbered(records));
    // Who refers on has help from there; whoever has the need is helped through it; money is another matter.
    expect(pairs({ ids, index: index.out })).toEqual(['A-S', 'N-B', 'S-B', 'S-N']);
    expect([...pairs({ ids, index: index.into })].sort()).toEqual(['B-N', 'B-S', 'N-S', 'S-A']);
  });
});

it("the booklet's map is mostly groups: three single actors are tied at most", () => {
  const input = seedInput();
  const single = projectActors(numberRecords(input.graph, input.selection));
  const all = projectActors(numberRecords(input.graph, { ...input.selection, withGroups: true }));
  expect(single.leftOut.groups).toBeGreaterThan(20);
  expect(all.index.tieCount).toBeGreaterThan(10 * single.index.tieCount);
});
