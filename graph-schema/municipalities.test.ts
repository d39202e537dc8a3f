import { describe, expect, it } from 'vitest';
import { currentMunicipality, municipalities, municipality } from './municipalities.ts';

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
