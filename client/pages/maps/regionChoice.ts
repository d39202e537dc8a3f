import { municipalities } from '@sirkel/graph-schema';

/** What one can choose as the region of a new map; the empty one is a region that Sirkel has no list for. */
export const regionChoices = ['both', 'Vestfold', 'Telemark', 'some'] as const;
export type RegionChoice = (typeof regionChoices)[number] | '';

/** The region as it was chosen: its name where the choice has one, and whose municipalities it holds. */
export type ChosenRegion = {
  readonly choice: RegionChoice;
  /** As it was written, where the choice has no name of its own. */
  readonly written: string;
  /** Codes, where single municipalities are chosen. */
  readonly picked: readonly string[];
};

export const noRegion: ChosenRegion = { choice: '', written: '', picked: [] };

const names: Readonly<Record<RegionChoice, string | null>> = {
  both: 'Vestfold og Telemark',
  Vestfold: 'Vestfold',
  Telemark: 'Telemark',
  some: null,
  '': null,
};

/** What a region is called; empty when nobody has said so. */
export function regionName({ choice, written }: ChosenRegion): string {
  return names[choice] ?? written.trim();
}

/** The codes of the municipalities of a region, as far as they are known. */
export function municipalitiesOf({ choice, picked }: ChosenRegion): readonly string[] {
  if (choice === '') return [];
  return municipalities
    .filter(
      ({ code, county }) => choice === 'both' || county === choice || (choice === 'some' && picked.includes(code)),
    )
    .map(({ code }) => code);
}
