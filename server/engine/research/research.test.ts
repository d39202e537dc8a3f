import { putNode } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { actor, inputOf, seedInput, service, tie } from '../../../tests/analysis/analysisInput.ts';
import { analyses } from '../analyses.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { measureBetweenness } from '../kernels/measureBetweenness.ts';
import { research, type ResearchActor } from './research.ts';

const of = (input: AnalysisInput, id: string): ResearchActor => {
  const found = research(input, 1).actors.find(({ actor: each }) => each === id);
  if (found === undefined) throw new Error(`${id} was not looked at.`);
  return found;
};
const none = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 };

describe('the roles of a broker', () => {
  const ring = (layer: string): { readonly layer: string } => ({ layer });
  const across = (a: string, v: string, b: string): AnalysisInput =>
    inputOf([actor('A', ring(a)), actor('V', ring(v)), actor('B', ring(b)), tie('A informs V'), tie('V funds B')]);

  it('are told by the rings of the three', () => {
    for (const [rings, role] of [
      [['state', 'state', 'state'], 'coordinator'],
      [['state', 'region', 'state'], 'itinerant'],
      [['state', 'region', 'region'], 'gatekeeper'],
      [['state', 'state', 'region'], 'representative'],
      [['state', 'region', 'county'], 'liaison'],
    ] as const) {
      const [a, v, b] = rings;
      const found = of(across(a, v, b), 'V');
      expect(found.ringRoles, role).toEqual({ ...none, [role]: 1 });
      // Nobody has said in which sector they are: unknown is not nought.
      expect(found.sectorRoles).toBeNull();
    }
  });

  it('follow the direction of a tie, and both of one that is mutual', () => {
    const rings = [actor('A', ring('state')), actor('V', ring('state')), actor('B', ring('state'))];
    expect(of(inputOf([...rings, tie('A informs V'), tie('B informs V')]), 'V').ringRoles).toEqual(none);
    const mutual = inputOf([...rings, tie('A cooperatesWith V'), tie('B cooperatesWith V')]);
    expect(of(mutual, 'V').ringRoles).toEqual({ ...none, coordinator: 2 });
    expect(research(mutual, 1)).toMatchObject({ ties: 2, directedTies: 4 });
  });

  it('fold services into who provides them', () => {
    const input = inputOf([
      actor('A', { sector: 'public' }),
      actor('V', { sector: 'public' }),
      actor('B', { sector: 'private' }),
      service('S'),
      tie('V provides S'),
      tie('A funds S'),
      tie('S refersTo B'),
    ]);
    expect(of(input, 'V').sectorRoles).toEqual({ ...none, representative: 1 });
  });
});

describe('the numbers for whoever works on with them', () => {
  it('are those of a star, worked out by hand', () => {
    const rays = ['A', 'B', 'C'].map((id) => actor(id, { layer: 'state', sector: 'public' }));
    const input = inputOf([
      actor('V', { layer: 'region', sector: 'public' }),
      ...rays,
      ...['A', 'B', 'C'].map((id) => tie(`V informs ${id}`)),
    ]);
    expect(of(input, 'V')).toMatchObject({ betweenness: 1, contacts: 3, effectiveSize: 3, coreNumber: 1 });
    expect(of(input, 'V').constraint).toBeCloseTo(1 / 3, 12);
    const { rings, sectors } = research(input, 1);
    expect(rings).toEqual([
      { group: 'region', actors: 1, index: 1 },
      { group: 'state', actors: 3, index: 1 },
    ]);
    expect(sectors).toEqual([{ group: 'public', actors: 4, index: -1 }]);
  });

  it('are unknown for who has no ties, and none where all are groups', () => {
    const input = inputOf([actor('A', { layer: 'state' }), actor('G', { extent: 'group' })]);
    expect(of(input, 'A')).toMatchObject({ betweenness: null, constraint: null, effectiveSize: null, contacts: 0 });
    expect(research(input, 1).rings).toEqual([{ group: 'state', actors: 1, index: null }]);
    expect(research(inputOf([actor('G', { extent: 'group' })]), 1)).toMatchObject({
      actors: [],
      rings: [],
      leftOut: { groups: 1 },
    });
  });

  it("are plain data on the booklet's map", () => {
    const { run, params } = analyses.research;
    const input = seedInput();
    const all = { ...input, selection: { ...input.selection, withGroups: true } };
    const result = run(all, params.parse({ seed: 1 }));
    expect(structuredClone(result)).toEqual(result);
    expect(result.actors.length).toBeGreaterThan(30);
    expect(result.directedTies).toBeGreaterThan(result.ties);
  });
});

describe('numbers whose betweenness others help with', () => {
  it('are those of the map as it was when they were begun, whatever it has become meanwhile', () => {
    const input = seedInput();
    const whole = analyses.research.run(seedInput(), { seed: 1 });
    const begun = analyses.research.begin?.(input, { seed: 1 });
    if (begun === undefined) throw new Error('It is worked out on one thread.');
    for (const node of [...input.graph.nodes.values()]) putNode(input.graph, { ...node, name: 'x', layer: 'state' });
    for (const id of [...input.graph.relations.keys()]) input.graph.relations.delete(id);
    expect(begun.finish(measureBetweenness(begun.index, begun.seed))).toEqual(whole);
  });
});
