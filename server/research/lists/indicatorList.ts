import { inLanguage, nodeKind } from '@sirkel/graph-schema';
import type { Language } from '@sirkel/graph-schema';
import type { Indicator, IndicatorUnit, ValueGap } from '../../engine/indicators/Indicator.ts';
import { indicatorMethods } from '../../engine/indicators/indicatorMethods.ts';
import { INDICATOR_SEED, type Indicators } from '../../engine/indicators/indicatorsOf.ts';
import type { List } from '../tables/Table.ts';
import { listOfNow, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column, termsOf, textIn, type RowMethod } from './columns.ts';

export const unitTerms = termsOf<IndicatorUnit>('IndicatorUnit', {
  count: ['antall', 'talet på', 'count'],
  share: ['andel (0–1)', 'del (0–1)', 'share (0–1)'],
  number: ['tall', 'tal', 'number'],
  steps: ['ledd', 'ledd', 'steps'],
});

const gapTerms = termsOf<ValueGap>('ValueGap', {
  tooFew: ['for få er registrert', 'for få er registrerte', 'too few are recorded'],
  noTies: ['ingen koblinger er registrert', 'ingen koplingar er registrerte', 'no ties are recorded'],
  fewTies: ['færre enn fem koblinger', 'færre enn fem koplingar', 'fewer than five ties'],
  oneGroup: ['alle er i samme gruppe', 'alle er i same gruppe', 'all are in the same group'],
  nothingAsked: ['ingenting å måle mot ennå', 'ingenting å måle mot enno', 'nothing to measure against yet'],
  tooLarge: ['kartet er for stort', 'kartet er for stort', 'the map is too large'],
});

type Row = Pick<Indicator, 'id' | 'value' | 'gap' | 'seed'> & {
  /** Of which kind of entry it counts; null for the number itself. */
  readonly kind: Indicators['kinds'][number]['kind'] | null;
};

/** The numbers of the whole map. */
export const takeIndicators: TakeList = (asking) =>
  listOfNow(
    asking,
    () => asking.engine.ask(asking.live, 'indicators', asking.selection, { seed: INDICATOR_SEED }, asking.wish),
    indicatorList,
  );

function indicatorList({ indicators, kinds, leftOut }: Indicators, place: ListPlace): List<Row> {
  const { language } = place;
  const rows = indicators.flatMap((indicator): readonly Row[] => [
    { ...indicator, kind: null },
    // What there is of each kind stands below what there is of all.
    ...(indicator.id === 'entries'
      ? kinds.map(({ kind, count }) => ({ id: indicator.id, value: count, gap: null, seed: null, kind }))
      : []),
  ]);
  return {
    columns: [
      column('name', ['Tall', 'Tal', 'Number'], (row) => nameOf(row, language)),
      column('value', ['Verdi', 'Verdi', 'Value'], ({ value }) => value),
      column<Row>('unit', ['Enhet', 'Eining', 'Unit'], ({ id }) => indicatorMethods[id].unit, unitTerms),
      column<Row>('gap', ['Hvorfor ikke', 'Kvifor ikkje', 'Why there is none'], ({ gap }) => gap, gapTerms),
      column('meaning', ['Hva det sier', 'Kva det seier', 'What it says'], ({ id }) =>
        textIn(indicatorMethods[id].meaning, language),
      ),
      column('formula', ['Formel', 'Formel', 'Formula'], ({ id }) => indicatorMethods[id].formula),
      column('id', ['Id', 'Id', 'Id'], ({ id, kind }) => (kind === null ? id : `${id}:${kind}`)),
      ...closingColumns<Row>(place, (row) => methodOfIndicator(row, leftOut)),
    ],
    rows,
  };
}

function nameOf({ id, kind }: Row, language: Language): string {
  const name = textIn(indicatorMethods[id].name, language);
  return kind === null ? name : `${name}: ${inLanguage(nodeKind(kind).plural, language)}`;
}

/** How a number of the whole map was worked out. */
export function methodOfIndicator(
  { id, seed }: Pick<Indicator, 'id' | 'seed'>,
  leftOut: Indicators['leftOut'],
): RowMethod {
  const { definition, basis, reference } = indicatorMethods[id];
  return {
    definition,
    basis,
    reference,
    leftOut: basis === 'actors' || basis === 'whole' ? leftOut[basis] : null,
    seed,
  };
}
