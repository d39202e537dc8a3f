import { describe, expect, it } from 'vitest';
import { inputOf, need, seedInput, service, tie } from '../../../tests/analysis/analysisInput.ts';
import { findAll } from '../findings/findAll.ts';
import { needs } from './needs.ts';

const one = (...records: Parameters<typeof inputOf>[0]) => needs(inputOf(records))[0];

describe('what stands between people and help', () => {
  it('is what ties and services are marked with, weak, past and missing ones too, and each once', () => {
    const records = [
      need('N'),
      service('S', { barriers: ['time', 'mindset'] }),
      service('P', { status: 'past', barriers: ['means'] }),
      tie('S addresses N', { barriers: ['time'] }),
      tie('P addresses N', { status: 'missing', barriers: ['mandate'] }),
    ];
    expect(one(...records)?.barriers).toEqual(['mandate', 'means', 'mindset', 'time']);
  });

  it('is nothing that somebody has only proposed or suggested', () => {
    const marked = { barriers: ['time'] };
    for (const more of [{ status: 'proposed' }, { review: 'pending' }]) {
      expect(one(need('N'), service('S', marked), tie('S addresses N', { ...marked, ...more }))?.barriers).toEqual([]);
      expect(one(need('N'), service('S', { ...marked, ...more }), tie('S addresses N'))?.barriers).toEqual([]);
    }
  });
});

describe('where a need is answered', () => {
  it('is told of each municipality that it concerns: who is said to reach it, and who is not', () => {
    const there = need('N', { municipalities: ['3907', '4003', '4001'] });
    const records = [
      there,
      service('S', { municipalities: ['3907'] }),
      service('T', { municipalities: ['3907', '4003'] }),
      tie('S addresses N'),
      tie('T addresses N'),
    ];
    expect(one(...records)).toMatchObject({
      places: [
        { municipality: '3907', services: ['S', 'T'] },
        { municipality: '4003', services: ['T'] },
        { municipality: '4001', services: [] },
      ],
      unreached: ['4001'],
    });
    // Of one of which nobody has said where it is, nobody knows whether it does.
    const somewhere = one(...records, service('U'), tie('U addresses N'));
    expect([somewhere?.places.at(2), somewhere?.unreached]).toEqual([{ municipality: '4001', services: [] }, []]);
  });

  it('is not known of a service of one municipality, or a part of it, that does not say which', () => {
    const at = (more: Readonly<Record<string, unknown>>) =>
      one(need('N', { municipalities: ['3907', '4003'] }), service('S', more), tie('S addresses N'));
    for (const scope of ['municipality', 'neighbourhood']) {
      expect(at({ scope }), scope).toMatchObject({ unreached: [], places: [{ services: [] }, { services: [] }] });
      expect(at({ scope, municipalities: ['3907'] })?.unreached, scope).toEqual(['4003']);
    }
  });

  it('is everywhere for what reaches the county, the region, the country or several countries', () => {
    const there = need('N', { municipalities: ['3907'] });
    for (const scope of ['county', 'region', 'national', 'international']) {
      expect(one(there, service('S', { scope }), tie('S addresses N')), scope).toMatchObject({
        ...{ unreached: [], places: [{ municipality: '3907', services: ['S'] }] },
      });
    }
  });

  it('is told of a municipality outside the region too', () => {
    const oslo = need('N', { municipalities: ['0301'] });
    const records = [oslo, service('S', { municipalities: ['3907'] }), tie('S addresses N')];
    expect(one(...records)).toMatchObject({ unreached: ['0301'], places: [{ municipality: '0301', services: [] }] });
    const [told] = findAll(inputOf(records)).notRecorded.filter(({ kind }) => kind === 'unreachedPlaces');
    expect(told?.sentence.nb).toBe('«N» gjelder også 0301; der er det ikke registrert noe tilbud.');
  });

  it("is on the booklet's map all six of the county, by one whose provider is not recorded", () => {
    const told = needs(seedInput()).find(({ places }) => places.length > 0);
    expect(told).toMatchObject({ state: 'unreachable', unreached: [] });
    expect(told?.places.map(({ services }) => services)).toEqual(Array.from({ length: 6 }, () => told?.services));
  });
});
