import { describe, expect, it } from 'vitest';
import { actor, inputOf, need, service, stated, tie } from '../../../tests/analysis/analysisInput.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { tryOut } from './tryOut.ts';
import type { WhatIfParams } from './WhatIfParams.ts';

const nothing: WhatIfParams = { remove: [], nodes: [], relations: [] };
const without = (...remove: readonly string[]): WhatIfParams => ({ ...nothing, remove });
const newTie = (text: string): WhatIfParams['relations'][number] => {
  const [from = '', kind, to = ''] = text.split(' ');
  return { id: `tried-${text.replaceAll(' ', '-')}`, kind: kind as 'provides', from, to, status: 'existing' };
};
const newNode = (id: string, kind: 'service' | 'actor' | 'need'): WhatIfParams['nodes'][number] => ({
  id,
  kind,
  name: id,
  status: 'existing',
  ...(kind === 'need' ? { whose: 'people' as const } : {}),
});
const chain = (...names: readonly string[]) => [
  ...names.map((name) => actor(name)),
  ...names.slice(1).map((name, at) => tie(`${String(names[at])} informs ${name}`)),
];
// N is answered by S of A alone; M by S of A and by T of B. H has N.
const answered = [
  actor('A'),
  actor('B'),
  actor('H'),
  service('S'),
  service('T'),
  need('N'),
  need('M'),
  tie('A provides S'),
  tie('B provides T'),
  tie('S addresses N'),
  tie('S addresses M'),
  tie('T addresses M'),
  tie('H has N'),
];

/** All that a graph holds, as text. */
function written({ graph, settings }: AnalysisInput): string {
  const { nodes, relations, waiting, ties, sequence } = graph;
  const sets = [...ties.keys()].map((id) => [id, [...(ties.get(id) ?? [])]]);
  return JSON.stringify([
    [...nodes.values()],
    [...relations.values()],
    [...waiting.values()],
    sets,
    sequence,
    settings,
  ]);
}

describe('what if', () => {
  it('W1 what is tried writes nothing', () => {
    const input = inputOf(answered);
    const before = written(input);
    tryOut(input, {
      remove: ['A', 'T addresses M'],
      nodes: [newNode('X', 'service')],
      relations: [newTie('B provides X'), newTie('X addresses N')],
    });
    expect(written(input)).toBe(before);
    // Nor does what was tried once show itself the next time.
    expect(tryOut(input, without('B'))).toEqual(tryOut(inputOf(answered), without('B')));
  });

  it('W2 what is found no more because something is taken away is never told as solved', () => {
    const input = inputOf(answered);
    const { findings } = tryOut(input, without('A provides S'));
    expect(findings.solved).toEqual([]);
    // N hung on one; now on nobody.
    expect(findings.goneWith.map(({ kind, nodes }) => [kind, nodes[0]])).toContainEqual(['thinNeed', 'N']);
    const both = tryOut(input, { ...without('M'), relations: [newTie('B provides S')] });
    expect(both.findings.solved.map(({ kind }) => kind)).toContain('thinNeed');
    expect(both.findings.goneWith.every(({ kind }) => kind !== 'thinNeed')).toBe(true);
  });
});

describe('needs', () => {
  it('that lose their last provider are named first, with who has them', () => {
    const { needs, summary, gone } = tryOut(inputOf(answered), without('A'));
    expect(needs).toMatchObject([
      { need: 'N', change: 'lost', state: 'unreachable', holders: ['H'], services: ['S'], providers: ['A'] },
    ]);
    expect(needs[0]?.sentence.nb).toBe('«S» svarer på «N», men ingen er da registrert som tilbyder. Før: «A».');
    expect(summary.nb).toBe('Uten «A» mister «N» sin siste tilbyder.');
    expect(summary.nn).toBe('Utan «A» mistar «N» den siste tilbydaren sin.');
    expect(summary.en).toBe('Without “A”, “N” loses its last provider.');
    expect(gone).toEqual(['A', 'A provides S']);
  });

  it('lose it with the service too, and one that is itself taken away loses nothing', () => {
    const { needs, summary } = tryOut(inputOf(answered), without('S', 'T'));
    expect(needs.map(({ need: id, state }) => [id, state])).toEqual([
      ['M', 'unmet'],
      ['N', 'unmet'],
    ]);
    expect(summary.nb).toBe('Uten «S» og «T» mister 2 behov sin siste tilbyder.');
    expect(tryOut(inputOf(answered), without('N', 'A')).needs).toEqual([]);
  });

  it('that nothing answered get their first provider, and the gap closes', () => {
    const input = inputOf([actor('A'), need('N')]);
    const { needs, findings, summary } = tryOut(input, {
      remove: [],
      nodes: [newNode('S', 'service')],
      relations: [newTie('A provides S'), newTie('S addresses N')],
    });
    expect(needs).toMatchObject([{ need: 'N', change: 'gained', state: 'thin', services: ['S'], providers: ['A'] }]);
    expect(findings.solved.map(({ kind }) => kind)).toContain('unmetNeed');
    expect(findings.appear.map(({ kind }) => kind)).toContain('thinNeed');
    expect(summary.nb).toBe('Med «S» får «N» sin første tilbyder.');
    expect(summary.en).toBe('With “S”, “N” gets its first provider.');
  });

  it('a service that is only proposed answers nothing', () => {
    const input = inputOf([actor('A'), need('N')]);
    const { needs } = tryOut(input, {
      remove: [],
      nodes: [{ ...newNode('S', 'service'), status: 'proposed' }],
      relations: [newTie('A provides S'), newTie('S addresses N')],
    });
    expect(needs).toEqual([]);
  });
});

describe('what falls apart', () => {
  it('is told by name: all parts but the one that still reaches most', () => {
    const { fallsOff, summary } = tryOut(inputOf(chain('A', 'B', 'C', 'D', 'E', 'F')), without('C'));
    expect(fallsOff).toEqual({ parts: [['A', 'B']], alone: [] });
    expect(summary.nb).toBe('Uten «C» mister 2 aktører veien til resten.');
  });

  it('one tie that goes is enough, and another way saves it', () => {
    const input = inputOf(chain('A', 'B', 'C', 'D', 'E'));
    expect(tryOut(input, without('B informs C')).fallsOff.parts).toEqual([['A', 'B']]);
    const { fallsOff, summary } = tryOut(input, { ...without('B informs C'), relations: [newTie('A informs E')] });
    expect(fallsOff).toEqual({ parts: [], alone: [] });
    expect(summary.nb).toBe(
      'Uten koblingen mellom «B» og «C» og med en ny kobling mellom «A» og «E» mister ingen behov på kartet sin siste tilbyder, og ingen aktører mister veien til resten.',
    );
  });

  it('where there is no rest, those left are alone', () => {
    const { fallsOff, summary } = tryOut(inputOf(chain('A', 'B', 'C')), without('B'));
    expect(fallsOff).toEqual({ parts: [], alone: ['A', 'C'] });
    expect(summary.en).toBe('Without “B”, 2 actors are left without a tie to other actors.');
    expect(tryOut(inputOf([actor('A'), actor('B')]), without('B')).fallsOff.alone).toEqual([]);
  });

  it('says nothing of who reaches whom through a group, unless groups take part', () => {
    const records = [
      actor('G', { extent: 'group' }),
      ...chain('A', 'B'),
      actor('C'),
      tie('B informs G'),
      tie('G informs C'),
    ];
    const input = inputOf(records);
    const { fallsOff, groups, leftOut, summary } = tryOut(input, without('G'));
    expect([fallsOff.parts, groups, leftOut.groups]).toEqual([[], ['G'], 1]);
    expect(summary.nb).toBe('Uten «G» mister ingen behov på kartet sin siste tilbyder.');
    const all = tryOut({ ...input, selection: { ...input.selection, withGroups: true } }, without('G'));
    expect([all.fallsOff.parts, all.groups, all.leftOut.groups]).toEqual([[['C']], [], 0]);
  });
});

describe('what loses its last funder', () => {
  it('is told with the needs that hang on it', () => {
    const records = [...answered, actor('F'), actor('K'), tie('F funds S'), tie('F funds B'), tie('K funds B')];
    const input = inputOf(records);
    expect(tryOut(input, without('F')).fundingLost).toEqual([{ node: 'S', funders: ['F'], needs: ['M', 'N'] }]);
    expect(tryOut(input, without('F')).summary.nb).toBe(
      'Uten «F» mister «A» veien til resten, og «S» mister sin siste registrerte finansiering.',
    );
    expect(tryOut(input, without('K')).fundingLost).toEqual([]);
    expect(tryOut(input, without('K', 'F')).fundingLost.map(({ node: id }) => id)).toEqual(['B', 'S']);
  });
});

describe('findings', () => {
  it('come and go by their ids; what is only not recorded comes apart, and how well the map is kept does not count', () => {
    const { findings } = tryOut(inputOf(answered), without('A'));
    expect(findings.appearNotRecorded.map(({ kind }) => kind)).toContain('unreachableNeed');
    expect(findings.appear.every(({ absence }) => absence !== 'notRecorded')).toBe(true);
    const added = tryOut(inputOf([]), { ...nothing, nodes: [newNode('A', 'actor')] });
    expect(added.findings.appearNotRecorded.map(({ kind }) => kind)).toEqual(['isolated']);
  });

  it('that stay and say something else are told with both', () => {
    const { findings } = tryOut(inputOf([actor('A'), actor('B')]), without('B'));
    expect(findings.changed.map(({ before, after }) => [before.sentence.nb, after.sentence.nb])).toEqual([
      ['Uten noen registrert kobling: «A» og «B».', 'Uten noen registrert kobling: «A».'],
    ]);
  });

  it('so does one of which a part is left: nothing is told as new that was told before', () => {
    const missing = { status: 'missing', sources: stated };
    const ties = [tie('A cooperatesWith B', missing), tie('A cooperatesWith C', missing)];
    const { findings } = tryOut(inputOf([actor('A'), actor('B'), actor('C'), ...ties]), without('C'));
    expect(findings.appear).toEqual([]);
    expect(findings.changed.map(({ before, after }) => [before.relations.length, after.relations])).toContainEqual([
      2,
      ['A cooperatesWith B'],
    ]);
  });

  it('a tie that is stated to be missing gives way to the same tie tried out', () => {
    const missing = tie('A cooperatesWith B', { status: 'missing', sources: stated });
    const input = inputOf([actor('A'), actor('B'), missing]);
    const { findings, gone } = tryOut(input, { ...nothing, relations: [newTie('B cooperatesWith A')] });
    expect(findings.solved.map(({ kind }) => kind)).toContain('missingTies');
    expect(gone).toEqual(['A cooperatesWith B']);
  });
});

describe('indicators', () => {
  it('stand before and after; unknown is not zero', () => {
    const { indicators } = tryOut(inputOf(answered), without('A'));
    const of = (id: string) => indicators.find((one) => one.id === id);
    expect(of('needsMet')).toEqual({ id: 'needsMet', before: 1, after: 0.5 });
    expect(of('entries')).toEqual({ id: 'entries', before: 7, after: 6 });
    expect(of('ties')).toEqual({ id: 'ties', before: 6, after: 5 });
    const empty = tryOut(inputOf([]), nothing).indicators;
    expect(empty.find(({ id }) => id === 'needsMet')).toMatchObject({ before: null, after: null });
  });
});
