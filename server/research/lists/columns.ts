import type { Cell, Language, Localized, Vocabulary } from '@sirkel/graph-schema';
import type { Basis } from '../../engine/methods.ts';
import type { LeftOut } from '../../engine/projections/Projected.ts';
import { momentColumns } from '../tables/momentColumns.ts';
import type { ListColumn } from '../tables/Table.ts';
import { basisTerms, yesNoTerms } from '../words/terms.ts';
import type { ListPlace } from './Asking.ts';

/** A text in bokmål, nynorsk and English. */
export type Words = readonly [nb: string, nn: string, en: string];

export const inWords = ([nb, nn, en]: Words): Localized => ({ nb, nn, en });

/** A column of a list. */
export function column<Row>(
  id: string,
  words: Words,
  value: (row: Row) => Cell,
  vocabulary?: Vocabulary,
): ListColumn<Row> {
  return { id, labels: inWords(words), value, ...(vocabulary === undefined ? {} : { vocabulary }) };
}

/** The words of a closed set, for people. */
export function termsOf<T extends string>(name: string, words: Readonly<Record<T, Words>>): Vocabulary {
  const terms = (Object.entries(words) as [T, Words][]).map(([id, labels]) => ({ id, labels: inWords(labels) }));
  return { name, labels: { nb: name, nn: name, en: name }, terms };
}

/** How what stands in a row was worked out. */
export type RowMethod = {
  readonly definition: Localized;
  readonly basis: Basis;
  /** Where the definition comes from, when it is not our own. */
  readonly reference: string | null;
  /** Null where the definition itself says what counts. */
  readonly leftOut: LeftOut | null;
  /** Null where there is no chance. */
  readonly seed: number | null;
};

/** How it was worked out, on what, what was left out, and of which moment of which map: at the end of every list. */
export function closingColumns<Row>(place: ListPlace, methodOf: (row: Row) => RowMethod): readonly ListColumn<Row>[] {
  const out = (what: keyof LeftOut) => (row: Row) => methodOf(row).leftOut?.[what] ?? null;
  return [
    column('method', ['Slik er det regnet ut', 'Slik er det rekna ut', 'How it was worked out'], (row) =>
      textIn(methodOf(row).definition, place.language),
    ),
    column<Row>('basis', ['Regnet ut på', 'Rekna ut på', 'Computed on'], (row) => methodOf(row).basis, basisTerms),
    column('reference', ['Referanse', 'Referanse', 'Reference'], (row) => methodOf(row).reference),
    column(
      'with_groups',
      ['Grupper og roller med', 'Grupper og roller med', 'Groups and roles among them'],
      () => place.withGroups,
      yesNoTerms,
    ),
    column(
      'left_out_groups',
      ['Grupper og roller utenfor', 'Grupper og roller utanfor', 'Groups and roles left out'],
      out('groups'),
    ),
    column('left_out_nodes', ['Oppføringer utenfor', 'Oppføringar utanfor', 'Entries left out'], out('nodes')),
    column('left_out_relations', ['Koblinger utenfor', 'Koplingar utanfor', 'Ties left out'], out('relations')),
    column('seed', ['Startverdi', 'Startverdi', 'Seed'], (row) => methodOf(row).seed),
    ...momentColumns<Row>(place),
  ];
}

/** A text of ours in the reader's language. */
export const textIn = (text: Localized, language: Language): string => text[language];
