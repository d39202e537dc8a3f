import { describe, expect, it } from 'vitest';
import { longestLine, wrapLabel } from './wrapLabel.ts';

describe('wrapLabel', () => {
  it('leaves short names whole', () => {
    expect(wrapLabel('Sosenteriet')).toEqual(['Sosenteriet']);
  });

  it('breaks at a space, as evenly as it can', () => {
    expect(wrapLabel('Frivillige organisasjoner')).toEqual(['Frivillige', 'organisasjoner']);
    expect(wrapLabel('Grupper i sosiale medier')).toEqual(['Grupper i', 'sosiale medier']);
  });

  it('breaks long compounds where their parts meet', () => {
    expect(wrapLabel('Etablererveiledningen')).toEqual(['Etablerer-', 'veiledningen']);
    expect(wrapLabel('Virkemiddelapparatet')).toEqual(['Virkemiddel-', 'apparatet']);
    expect(wrapLabel('Kunnskapsdepartementet')).toEqual(['Kunnskaps-', 'departementet']);
  });

  it('breaks at a soft hyphen that the name carries', () => {
    expect(wrapLabel('Samskapings\u00ADlaboratoriet')).toEqual(['Samskapings-', 'laboratoriet']);
  });

  it('never makes a line longer than 18 characters and marks what it leaves out', () => {
    const name = 'Senter for sosialt entreprenørskap og samskapende sosial innovasjon';
    for (const line of wrapLabel(name)) expect(line.length).toBeLessThanOrEqual(longestLine);
    expect(wrapLabel(name).at(-1)).toMatch(/…$/u);
  });
});
