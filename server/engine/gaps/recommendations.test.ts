import { describe, expect, it } from 'vitest';
import { actor, inputOf, node, seedInput, service, tie } from '../../../tests/analysis/analysisInput.ts';
import { findAll } from '../findings/findAll.ts';
import { recommendations } from './recommendations.ts';

const measure = (id: string, more: Readonly<Record<string, unknown>> = {}) =>
  node(id, 'measure', { status: 'proposed', ...more });
const one = (...records: Parameters<typeof inputOf>[0]) => recommendations(inputOf(records))[0];

describe('where a recommendation stands', () => {
  it('tells who is recorded as responsible apart from who is only proposed, each once', () => {
    const people = [measure('M'), actor('A'), actor('B')];
    const proposed = tie('B responsibleFor M', { status: 'proposed' });
    expect(one(...people, tie('A responsibleFor M'), proposed)).toMatchObject({
      ...{ responsible: ['A'], proposedResponsible: ['B'] },
    });
    const both = tie('A responsibleFor M', { id: 'again', status: 'proposed' });
    expect(one(...people, tie('A responsibleFor M'), both)).toMatchObject({
      ...{ responsible: ['A'], proposedResponsible: [] },
    });
    const waiting = tie('A responsibleFor M', { status: 'proposed', review: 'pending' });
    expect(one(...people, waiting, tie('B responsibleFor M', { status: 'past' }))).toMatchObject({
      ...{ responsible: [], proposedResponsible: [] },
    });
  });

  it('stays the same for a proposal where proposals count', () => {
    const input = inputOf([measure('M'), actor('A'), tie('A responsibleFor M', { status: 'proposed' })]);
    const selection = { ...input.selection, statuses: ['existing', 'proposed'] as const };
    expect(recommendations({ ...input, selection })[0]).toMatchObject({
      ...{ responsible: [], proposedResponsible: ['A'] },
    });
  });

  it('is alone when nothing is recorded as fulfilling or funding it, and nobody as responsible', () => {
    const all = [measure('M'), actor('A'), service('S')];
    expect(one(...all)?.isAlone).toBe(true);
    for (const text of ['S fulfils M', 'A funds M', 'S funds M', 'A responsibleFor M']) {
      expect(one(...all, tie(text))?.isAlone, text).toBe(false);
    }
    expect(one(...all, tie('A funds M'))?.fundedBy).toEqual(['A']);
    // Nobody is responsible by being proposed.
    expect(one(...all, tie('A responsibleFor M', { status: 'proposed' }))?.isAlone).toBe(true);
    expect(one(...all, tie('A funds M', { review: 'pending' }))?.isAlone).toBe(true);
  });

  it('is under way where what fulfils it is a trial or a project, and not fulfilled by what is weak or past', () => {
    const by = (more: Readonly<Record<string, unknown>>, ofTie: Readonly<Record<string, unknown>> = {}) =>
      one(measure('M'), service('S', more), tie('S fulfils M', ofTie));
    expect(by({ status: 'ongoing' })).toMatchObject({ state: 'underWay', fulfilledBy: ['S'], faded: [] });
    expect(by({}, { status: 'ongoing' })).toMatchObject({ state: 'underWay', fulfilledBy: ['S'] });
    for (const status of ['weak', 'past']) {
      const faded = { state: 'proposed', fulfilledBy: [], faded: ['S'], isAlone: false };
      expect(by({ status }), status).toMatchObject(faded);
      expect(by({}, { status }), status).toMatchObject(faded);
    }
    expect(by({ status: 'proposed' })).toMatchObject({ state: 'proposed', fulfilledBy: [], faded: [], isAlone: true });
    const two = [service('S', { status: 'ongoing' }), service('T'), tie('S fulfils M'), tie('T fulfils M')];
    expect(one(measure('M'), ...two)).toMatchObject({ state: 'fulfilled', fulfilledBy: ['S', 'T'] });
    // What it says of itself stands where what fulfils it is only tried.
    const stopped = measure('M', { progress: 'stopped' });
    expect(one(stopped, service('S', { status: 'ongoing' }), tie('S fulfils M'))?.state).toBe('stopped');
  });

  it('is late when all of its year, month or day has passed', () => {
    // Today is 15 June 2026.
    const late = (dueAt: string): boolean | null | undefined => one(measure('M', { dueAt }))?.isLate;
    expect([late('2025'), late('2026'), late('2026-05'), late('2026-06'), late('2026-06-14')]).toEqual([
      ...[true, false, true, false, true],
    ]);
    expect(late('2026-06-15')).toBe(false);
  });

  it('says where it is fulfilled, and where it concerns but is not said to be', () => {
    const concerned = measure('M', { municipalities: ['3907', '4003'] });
    const at = (more: Readonly<Record<string, unknown>>) => one(concerned, service('S', more), tie('S fulfils M'));
    expect(at({ municipalities: ['3907'] })).toMatchObject({
      ...{ municipalities: ['3907', '4003'], fulfilledIn: ['3907'], unreached: ['4003'] },
    });
    expect(at({ scope: 'county' })).toMatchObject({ fulfilledIn: [], unreached: [] });
    // Where it is, nobody has said: that is no gap.
    expect(at({})).toMatchObject({ fulfilledIn: [], unreached: [] });
    expect(one(concerned)).toMatchObject({ fulfilledIn: [], unreached: [] });
  });

  it("is on the booklet's map fulfilled for one of 35 and under way for one; the finding of what is nobody's leaves them out", () => {
    const all = recommendations(seedInput());
    const unowned = findAll(seedInput()).notRecorded.find(({ kind }) => kind === 'recommendation');
    const nobodys = all.filter(
      ({ responsible, proposedResponsible }) => responsible.length + proposedResponsible.length === 0,
    );
    const count = (wanted: string): number => all.filter(({ state }) => state === wanted).length;
    expect([all.length, count('fulfilled'), count('underWay'), count('proposed')]).toEqual([35, 1, 1, 33]);
    expect([nobodys.length, unowned?.nodes.length]).toEqual([30, 28]);
    expect(all.filter(({ isAlone }) => isAlone)).toHaveLength(33);
  });
});
