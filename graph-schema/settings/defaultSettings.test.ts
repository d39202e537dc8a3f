import { describe, expect, it } from 'vitest';
import { element } from '../vocabularies/element.ts';
import { defaultSettings } from './defaultSettings.ts';

const settings = defaultSettings({ title: { nb: 'Kart' }, region: 'Vestfold og Telemark' });

describe('defaultSettings', () => {
  it('has seven rings from the centre, and the place outside', () => {
    const rings = settings.layers.filter(({ outside }) => outside !== true);
    expect(rings.map(({ id, order }) => `${String(order)} ${id}`)).toEqual([
      '0 everydayLife',
      '1 associations',
      '2 neighbourhood',
      '3 municipality',
      '4 county',
      '5 region',
      '6 state',
    ]);
    expect(settings.layers.filter(({ outside }) => outside === true).map(({ id }) => id)).toEqual(['outside']);
  });

  it('has eight barriers, each with its lines in the booklet', () => {
    expect(settings.barriers.map(({ id }) => id)).toEqual([
      'needSupply',
      'safetyRisk',
      'time',
      'radicalChange',
      'mindset',
      'knowledge',
      'means',
      'mandate',
    ]);
    for (const { source } of settings.barriers) expect(source.where).toMatch(/^«.+», linje \d+–\d+$/);
  });

  it('requires legislation in the state, and the six others somewhere from municipality to region', () => {
    const rules = settings.referenceModel.coverage.map(({ element: id, layers }) => [id, layers.join()]);
    expect(Object.fromEntries(rules)).toEqual(
      Object.fromEntries(
        element.terms.map(({ id }) => [id, id === 'legislation' ? 'state' : 'municipality,county,region']),
      ),
    );
    expect(rules).toHaveLength(7);
    for (const { source } of settings.referenceModel.coverage) expect(source.where).toContain('292–293');
  });

  it('lets what is given stand', () => {
    expect(settings).toMatchObject({ title: { nb: 'Kart' }, region: 'Vestfold og Telemark', visibility: 'private' });
    expect(defaultSettings({ title: { nb: 'Kart' }, visibility: 'public' }).visibility).toBe('public');
  });
});
