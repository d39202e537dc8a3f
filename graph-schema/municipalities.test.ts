import { describe, expect, it } from 'vitest';
import { currentMunicipality, municipalities, municipalitiesOfRegion, municipality } from './municipalities.ts';

describe('municipalities', () => {
  it('are 6 in Vestfold and 17 in Telemark, each code once', () => {
    expect(municipalities.filter(({ county }) => county === 'Vestfold')).toHaveLength(6);
    expect(municipalities.filter(({ county }) => county === 'Telemark')).toHaveLength(17);
    expect(new Set(municipalities.flatMap(({ code, earlierCode }) => [code, earlierCode])).size).toBe(46);
  });

  it('have codes that begin with the code of their county', () => {
    for (const { code, county, earlierCode } of municipalities) {
      expect([code.slice(0, 2), earlierCode.slice(0, 2)]).toEqual([county === 'Vestfold' ? '39' : '40', '38']);
    }
  });

  it('are found by their old codes too', () => {
    expect(currentMunicipality('3825')).toBe('4036');
    expect(currentMunicipality('4036')).toBe('4036');
    expect(currentMunicipality('0301')).toBe('0301');
    expect(municipality('3811')?.name).toBe('Færder');
    expect(municipality('0301')).toBeUndefined();
  });
});

describe('the municipalities of a region', () => {
  const namesIn = (region: string | undefined) => municipalitiesOfRegion(region)?.map(({ name }) => name) ?? null;

  it('are those of its counties and municipalities, however it is written', () => {
    expect(namesIn('Vestfold')).toHaveLength(6);
    expect(namesIn(' telemark fylke ')).toHaveLength(17);
    expect(namesIn('Vestfold og Telemark')).toHaveLength(23);
    expect(namesIn('Telemark and Vestfold')).toHaveLength(23);
    expect(namesIn('Skien, Siljan og Midt-Telemark')).toEqual(['Skien', 'Siljan', 'Midt-Telemark']);
    expect(namesIn('Færder kommune')).toEqual(['Færder']);
    expect(namesIn('Vestfold og Horten')).toHaveLength(6);
  });

  it('are not known of any other, nor of one that is known in part', () => {
    for (const region of [undefined, '', 'Grenland', 'Vestfold og Buskerud', 'Stor-Oslo'])
      expect(namesIn(region)).toBeNull();
  });
});
