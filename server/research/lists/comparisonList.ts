import { formatCursor, vocabularies, type Cell, type MapSettings, type Status } from '@sirkel/graph-schema';
import { compareMoments, type ComparedMoment, type MomentComparison } from '../../engine/comparison/compareMoments.ts';
import type { Changed, Difference } from '../../engine/comparison/differences.ts';
import { differencesMethod } from '../../engine/comparison/differencesMethod.ts';
import type { IndicatorId } from '../../engine/indicators/Indicator.ts';
import { indicatorMethods } from '../../engine/indicators/indicatorMethods.ts';
import { layerLabel } from '../../engine/sentences/labels.ts';
import type { List } from '../tables/Table.ts';
import { listed, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column, termsOf, textIn, type RowMethod, type Words } from './columns.ts';
import { methodOfIndicator, unitTerms } from './indicatorList.ts';
import { invalid, textOf } from './readAsked.ts';

type What = 'number' | 'added' | 'removed' | 'movedRing' | 'changedStatus';

type Row = {
  readonly what: What;
  readonly name: string;
  /** Of an entry or a tie. */
  readonly status: Status | null;
  readonly before: Cell;
  readonly after: Cell;
  readonly difference: number | null;
  /** Of a number. */
  readonly indicator: IndicatorId | null;
  readonly id: string;
  readonly method: RowMethod;
};

/**
 * How the map, as it stands or as it stood at the end of a day (`until`), differs from an earlier moment (`date`, `before`
 * or `cursor`), or from another map (`with`).
 */
export const takeComparison: TakeList = async (asking) => {
  const { live, engine, asked, selection, wish, open } = asking;
  const [date = null, before = null, cursor = null] = ['date', 'before', 'cursor'].map((name) => textOf(asked, name));
  const other = textOf(asked, 'with');
  if (other === undefined && date === null && before === null && cursor === null) {
    throw invalid('date', 'Expected a day, a time, a cursor or another map to compare with.');
  }
  const a = {
    live: other === undefined ? live : await open(other),
    asked: { date, before, cursor },
  };
  const until = textOf(asked, 'until') ?? null;
  const found = await compareMoments(engine, [a, { live, asked: { date: until } }], selection, {
    ...wish,
    most: Infinity,
  });
  const { epoch, sequence } = found.b.moment;
  const of = { epoch, sequence };
  return { ...listed(asking, (place) => comparisonList(found, { ...place, cursor: of }, until !== null)), cursor: of };
};

const plain: Readonly<Record<What, Words>> = {
  number: ['tall', 'tal', 'number'],
  added: ['kommet til', 'kome til', 'new'],
  removed: ['borte', 'borte', 'gone'],
  movedRing: ['flyttet til en annen ring', 'flytta til ein annan ring', 'moved to another ring'],
  changedStatus: ['endret status', 'endra status', 'changed status'],
};
const ofMoments = termsOf<What>('Difference', plain);
const ofMaps = termsOf<What>('Difference', {
  ...plain,
  added: ['bare her', 'berre her', 'only here'],
  removed: ['bare der', 'berre der', 'only there'],
  movedRing: ['i ulike ringer', 'i ulike ringar', 'in different rings'],
  changedStatus: ['ulik status', 'ulik status', 'different status'],
});

const later: Words = ['Etter', 'Etter', 'After'];

function comparisonList(found: MomentComparison, place: ListPlace, isPast: boolean): List<Row> {
  const { a, areMaps } = found;
  return {
    columns: [
      column<Row>('what', ['Hva', 'Kva', 'What'], ({ what }) => what, areMaps ? ofMaps : ofMoments),
      column('name', ['Navn', 'Namn', 'Name'], ({ name }) => name),
      column<Row>('status', ['Status', 'Status', 'Status'], ({ status }) => status, vocabularies.status),
      column('before', areMaps ? ['Der', 'Der', 'There'] : ['Før', 'Før', 'Before'], ({ before }) => before),
      column('after', areMaps ? ['Her', 'Her', 'Here'] : isPast ? later : ['Nå', 'No', 'Now'], ({ after }) => after),
      column('difference', ['Forskjell', 'Skilnad', 'Difference'], ({ difference }) => difference),
      column<Row>(
        'unit',
        ['Enhet', 'Eining', 'Unit'],
        ({ indicator }) => (indicator === null ? null : indicatorMethods[indicator].unit),
        unitTerms,
      ),
      column('id', ['Id', 'Id', 'Id'], ({ id }) => id),
      column('compared_map', ['Sammenlignet med kart', 'Samanlikna med kart', 'Compared with map'], () => a.live.map),
      column(
        'compared_cursor',
        ['Sammenlignet med øyeblikk', 'Samanlikna med augneblink', 'Compared with moment'],
        () => formatCursor(a.moment),
      ),
      column('compared_at', ['Sist endret da', 'Sist endra då', 'Last changed then'], () => a.moment.at),
      ...closingColumns<Row>(place, ({ method }) => method),
    ],
    rows: [...numberRows(found, place), ...differenceRows(found, place)],
  };
}

function numberRows({ a, b, indicators }: MomentComparison, { language }: ListPlace): readonly Row[] {
  // A number that rests on chance is of the same draw on both sides; what was left out is told of the later one.
  const methodOf = (of: ComparedMoment, each: (typeof indicators)[number]): RowMethod =>
    methodOfIndicator(each.b.seed === null ? each.a : each.b, of.numbers.leftOut);
  const knownOf = (of: ComparedMoment, id: IndicatorId): number | null =>
    of.numbers.indicators.find((each) => each.id === id)?.value ?? null;
  return indicators.map((each) => ({
    what: 'number',
    name: textIn(indicatorMethods[each.id].name, language),
    status: null,
    // Densities of maps of different size stand for nothing beside each other.
    before: each.sizesDiffer ? null : knownOf(a, each.id),
    after: each.sizesDiffer ? null : knownOf(b, each.id),
    difference: each.difference,
    indicator: each.id,
    id: each.id,
    method: methodOf(b, each),
  }));
}

const differing: RowMethod = { ...differencesMethod, leftOut: null, seed: null };

function differenceRows(found: MomentComparison, { language, settings }: ListPlace): readonly Row[] {
  const statusIn = (id: string): string =>
    vocabularies.status.terms.find((term) => term.id === id)?.labels[language] ?? id;
  // A tie is told as a sentence, which must not say of what is missing that it is there.
  const nameOf = ({ name, isRelation, status }: Difference): string =>
    isRelation && status !== 'existing' ? `${textIn(name, language)} (${statusIn(status)})` : textIn(name, language);
  const row = (what: What, item: Difference, before: Cell = null, after: Cell = null): Row => ({
    ...{
      what,
      status: item.status,
      name: what === 'changedStatus' ? textIn(item.name, language) : nameOf(item),
      before,
      after,
      difference: null,
      indicator: null,
    },
    ...{ id: item.id, method: differing },
  });
  const none = { nb: 'ingen ring', nn: 'ingen ring', en: 'no ring' }[language];
  const ringOf =
    (of: MapSettings) =>
    (id: string | null): string =>
      id === null ? none : layerLabel(of, id, language);
  // Another map may call its rings something else.
  const before = found.a.live.graph().settings ?? settings;
  type Said<Value> = (value: Value) => string;
  const changed = <Value>(what: What, items: readonly Changed<Value>[], was: Said<Value>, is: Said<Value>) =>
    items.map((item) => row(what, item, was(item.from), is(item.to)));
  return [
    ...found.added.items.map((item) => row('added', item)),
    ...found.removed.items.map((item) => row('removed', item)),
    ...changed('movedRing', found.movedRing.items, ringOf(before), ringOf(settings)),
    ...changed('changedStatus', found.changedStatus.items, statusIn, statusIn),
  ];
}
