import { describe, expect, it } from 'vitest';
import { inputOf, need, seedInput, service, stated, tie } from '../../../tests/analysis/analysisInput.ts';
import { findAll } from '../findings/findAll.ts';
import { gone } from './gone.ts';

const challenge = need('N', { whose: 'entrepreneurs', layer: 'county' });
const past = service('S', { status: 'past', sources: stated });

describe('a service that is gone', () => {
  it('is told with what it answered, when nothing answers that now', () => {
    const input = inputOf([past, challenge, tie('S addresses N', { status: 'past' })]);
    expect(gone(input)).toEqual([{ service: 'S', needs: ['N'], relations: ['S addresses N'], certainty: 'stated' }]);
    const told = findAll(input).told.find(({ kind }) => kind === 'goneService');
    expect(told).toMatchObject({
      absence: 'statedMissing',
      certainty: 'stated',
      severity: 'coordination',
      nodes: ['S', 'N'],
    });
    expect(told?.sentence).toEqual({
      nb: 'Oppgitt å være borte: «S». Det er ikke registrert noe annet tilbud som svarer på «N».',
      nn: 'Oppgitt å vere borte: «S». Det er ikkje registrert noko anna tilbod som svarer på «N».',
      en: 'Stated to be gone: “S”. No other service that addresses “N” is recorded.',
    });
    expect(told?.sources).toEqual(stated);
  });

  it('A12 is replaced by one that is there and strong, and by no other', () => {
    const ties = [tie('S addresses N', { status: 'past' }), tie('T addresses N')];
    const beside = (more: Record<string, unknown>): number =>
      gone(inputOf([past, challenge, service('T', more), ...ties])).length;
    expect(beside({})).toBe(0);
    expect(beside({ status: 'ongoing' })).toBe(0);
    for (const more of [{ status: 'weak' }, { status: 'past' }, { status: 'proposed' }, { review: 'pending' }]) {
      expect(beside(more), JSON.stringify(more)).toBe(1);
    }
  });

  it('is not told without a source, as a suggestion, when it answered nothing, or for people’s own needs', () => {
    const answered = tie('S addresses N', { status: 'past' });
    expect(gone(inputOf([service('S', { status: 'past' }), challenge, answered]))).toEqual([]);
    expect(gone(inputOf([{ ...past, review: 'pending' }, challenge, answered]))).toEqual([]);
    expect(gone(inputOf([past, challenge]))).toEqual([]);
    expect(gone(inputOf([past, challenge, { ...answered, review: 'pending' }]))).toEqual([]);
    expect(gone(inputOf([past, { ...challenge, status: 'past' }, answered]))).toEqual([]);
    expect(gone(inputOf([past, need('N'), answered]))).toEqual([]);
  });

  it("on the booklet's map is the start-up offer alone: the project behind the booklet was to end", () => {
    const { graph } = seedInput();
    expect(gone(seedInput()).map(({ service: id }) => graph.nodes.get(id)?.name)).toEqual([
      'Start-up-tilbud for sosiale entreprenører',
    ]);
  });
});
