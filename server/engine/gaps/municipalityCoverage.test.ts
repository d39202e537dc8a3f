import { describe, expect, it } from 'vitest';
import { actor, inputOf, need, service, stated, tie } from '../../../tests/analysis/analysisInput.ts';
import { findAll } from '../findings/findAll.ts';
import { municipalityCoverage } from './municipalityCoverage.ts';

const [sandefjord, larvik, skien, oslo] = ['3907', '3909', '4003', '0301'];
const inPlaces = (id: string, municipalities: readonly string[], more = {}) =>
  actor(id, { elements: ['network'], municipalities, ...more });

describe('fields in municipalities', () => {
  it('are those that anything on the map names, the region first', () => {
    const input = inputOf([
      inPlaces('A', [oslo, larvik]),
      need('N', { municipalities: [sandefjord] }),
      inPlaces('P', [skien], { review: 'pending' }),
    ]);
    const { municipalities, cells, wide } = municipalityCoverage(input, ['network', 'finance']);
    expect(municipalities).toEqual([
      { code: sandefjord, name: 'Sandefjord' },
      { code: larvik, name: 'Larvik' },
      { code: oslo, name: oslo },
    ]);
    expect(cells.map(({ element, municipality, state }) => [municipality, element, state])).toEqual([
      [sandefjord, 'network', 'notRecorded'],
      [sandefjord, 'finance', 'notRecorded'],
      [larvik, 'network', 'thin'],
      [larvik, 'finance', 'notRecorded'],
      [oslo, 'network', 'thin'],
      [oslo, 'finance', 'notRecorded'],
    ]);
    expect(wide.map(({ element, state }) => [element, state])).toEqual([
      ['network', 'notRecorded'],
      ['finance', 'notRecorded'],
    ]);
  });

  it('are all of the region, where it is known which those are', () => {
    const told = (region: string) => municipalityCoverage(inputOf([inPlaces('A', [oslo])], { region }), ['network']);
    const whole = told('Vestfold');
    expect(whole.isWholeRegion).toBe(true);
    expect(whole.municipalities.map(({ code }) => code)).toEqual([
      '3901',
      '3903',
      '3905',
      '3907',
      '3909',
      '3911',
      oslo,
    ]);
    // What nobody has recorded says so, too.
    expect(whole.cells.map(({ state }) => state)).toEqual([...Array.from({ length: 6 }, () => 'notRecorded'), 'thin']);
    expect(told('Grenland')).toMatchObject({ isWholeRegion: false, municipalities: [{ code: oslo }] });
  });

  it('are covered by what names them and by what reaches everywhere, which stands once', () => {
    const input = inputOf([
      inPlaces('A', [sandefjord]),
      actor('C', { elements: ['network'], scope: 'county' }),
      // Nobody has said where it is.
      actor('D', { elements: ['network'] }),
      inPlaces('W', [larvik], { status: 'weak' }),
      inPlaces('M', [skien], { status: 'missing', sources: stated }),
    ]);
    const { cells, wide } = municipalityCoverage(input, ['network']);
    expect(wide).toMatchObject([{ element: 'network', state: 'thin', present: ['C'], providers: ['C'] }]);
    expect(cells).toMatchObject([
      { municipality: sandefjord, state: 'covered', present: ['A'], providerCount: 2 },
      { municipality: larvik, state: 'thin', present: [], faded: ['W'], providerCount: 1 },
      { municipality: skien, state: 'thin', present: [], missing: ['M'], providerCount: 1 },
    ]);
  });

  it('tell how far services are one provider’s', () => {
    const services = ['S1', 'S2', 'S3', 'S4'].map((id) =>
      service(id, { elements: ['finance'], municipalities: [sandefjord] }),
    );
    const input = inputOf([
      ...services,
      actor('A'),
      actor('B'),
      tie('A provides S1'),
      tie('A provides S2'),
      tie('B provides S2'),
      tie('A provides S3'),
    ]);
    const [cell] = municipalityCoverage(input, ['finance']).cells;
    // Of three with a provider A has two and a half: (5/6)² + (1/6)². S4 stands for itself.
    expect(cell?.concentration).toBeCloseTo(26 / 36, 12);
    expect(cell).toMatchObject({ state: 'covered', providers: ['A', 'B', 'S4'], providerCount: 3 });
  });
});

describe('municipalities in which fields hang on one', () => {
  const told = (records: Parameters<typeof inputOf>[0]): readonly string[] =>
    findAll(inputOf(records))
      .told.filter(({ kind, about }) => kind === 'singleProvider' && about?.municipalities !== undefined)
      .map(({ sentence }) => sentence.nb);
  // In Sandefjord the map knows two for each field.
  const two = ['E', 'F'].map((id) => actor(id, { elements: ['network', 'finance'], municipalities: [sandefjord] }));

  it('are told once each, those first in which most do', () => {
    const records = [
      ...two,
      inPlaces('A', [larvik, skien]),
      service('S', { elements: ['finance'], municipalities: [skien] }),
      actor('B'),
      tie('B provides S'),
    ];
    expect(told(records)).toEqual([
      'I Skien er bare én registrert for hvert av disse feltene: nettverk («A»), finansiering («B»).',
      'I Larvik er bare «A» registrert for nettverk.',
    ]);
  });

  it('are not told where nobody has recorded more than one in any', () => {
    expect(told([inPlaces('A', [larvik]), inPlaces('B', [skien])])).toEqual([]);
  });

  it('are not told where another reaches everywhere, or the one is a group or does not name them', () => {
    expect(told([...two, inPlaces('A', [larvik]), actor('C', { elements: ['network'], scope: 'national' })])).toEqual(
      [],
    );
    expect(told([...two, inPlaces('A', [larvik], { extent: 'group' })])).toEqual([]);
    expect(
      told([...two, need('N', { municipalities: [larvik] }), actor('C', { elements: ['network'], scope: 'county' })]),
    ).toEqual([]);
    const ofGroup = [
      service('S', { elements: ['finance'], municipalities: [larvik] }),
      actor('G', { extent: 'group' }),
      tie('G provides S'),
    ];
    expect(told([...two, ...ofGroup])).toEqual([]);
  });

  it('are thirty at most', () => {
    const codes = Array.from({ length: 40 }, (_, at) => String(1101 + at));
    expect(told([...two, ...codes.map((code) => inPlaces(`A${code}`, [code]))])).toHaveLength(30);
  });
});
