import { relationKinds, type Graph, type RelationKind } from '@sirkel/graph-schema';
import { checkRoutes } from '../../engine/routes/checkRoutes.ts';
import { MOST_ROUTES } from '../../engine/routes/findRoutes.ts';
import type { OpeningReason, Route, Routes } from '../../engine/routes/Route.ts';
import { routeMethods } from '../../engine/routes/routeMethods.ts';
import { listedNames, type List, type ListColumn } from '../tables/Table.ts';
import { nameIn } from '../tables/nameIn.ts';
import { yesNoTerms } from '../words/terms.ts';
import { listOfNow, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column, termsOf, textIn } from './columns.ts';
import { numberOf, textsOf, wordsOf } from './readAsked.ts';
import { stepsTold, type ToldStep } from './stepsTold.ts';

/** A step of a way; or, where no way is recorded, one of a way that there would be, or only that there is none. */
type Row = {
  readonly way: number | null;
  readonly step: (ToldStep & { readonly number: number }) | null;
  readonly route: Route | null;
  /** What would have to count too; null of a way that is there. */
  readonly opening: OpeningReason | null;
  readonly sentence: string;
};

const openingTerms = termsOf<OpeningReason>('OpeningReason', {
  statedMissing: [
    'om det en kilde sier mangler, fantes',
    'om det ei kjelde seier manglar, fanst',
    'if what a source says is missing were there',
  ],
  proposed: ['om det som er foreslått, fantes', 'om det som er foreslått, fanst', 'if what is proposed were there'],
  groups: ['med grupper og roller', 'med grupper og roller', 'with groups and roles'],
  kinds: ['med andre slag koblinger', 'med andre slag koplingar', 'with other kinds of ties'],
  past: ['om det som er avsluttet, telte', 'om det som er avslutta, talde', 'if what is past counted'],
});

const allKinds = relationKinds.map(({ id }) => id as RelationKind);

/** The ways between nodes (`from`, `to`, each once or several times), at most `k`, by some `kinds` of ties; a step a row. */
export const takeRoutes: TakeList = (asking) => {
  const { engine, live, selection, asked, wish } = asking;
  const to = textsOf(asked, 'to');
  const question = {
    from: textsOf(asked, 'from'),
    to: to.length === 0 ? null : to,
    k: numberOf(asked, 'k', MOST_ROUTES),
  };
  checkRoutes(live.graph(), question);
  const params = { ...question, kinds: wordsOf(asked, 'kinds', allKinds) };
  return listOfNow(
    asking,
    () => engine.ask(live, 'routes', selection, params, wish),
    // By the paths of help groups take part whatever was asked for.
    (found, place, graph) =>
      routeList(found, { ...place, withGroups: place.withGroups || question.to === null }, graph, question.to === null),
  );
};

function routeList(found: Routes, place: ListPlace, graph: Graph, isToHelp: boolean): List<Row> {
  const { definition, basis, reference } = routeMethods[isToHelp ? 'toHelp' : 'between'];
  const gateways = new Set(found.passing?.gateways);
  return {
    columns: [
      column('way', ['Vei', 'Veg', 'Way'], ({ way }) => way),
      column('step', ['Steg', 'Steg', 'Step'], ({ step }) => step?.number ?? null),
      column('from', ['Fra', 'Frå', 'From'], ({ step }) => step?.from ?? null),
      column('tie', ['Kobling', 'Kopling', 'Tie'], ({ step }) => step?.tie ?? null),
      column('to', ['Til', 'Til', 'To'], ({ step }) => step?.to ?? null),
      column<Row>(
        'gateway',
        ['Alle veier går gjennom «Til»', 'Alle vegar går gjennom «Til»', 'All ways lead through “To”'],
        ({ step, opening }) => (step === null || opening !== null ? null : gateways.has(step.toId)),
        yesNoTerms,
      ),
      ...wayColumns(place),
      column('from_id', ['Id-en til «Fra»', 'Id-en til «Frå»', 'Id of “From”'], ({ step }) => step?.fromId ?? null),
      column('to_id', ['Id-en til «Til»', 'Id-en til «Til»', 'Id of “To”'], ({ step }) => step?.toId ?? null),
      ...closingColumns<Row>(place, () => ({ definition, basis, reference, leftOut: found.leftOut, seed: null })),
    ],
    rows: rowsOf(found, place, graph),
  };
}

function wayColumns(place: ListPlace): readonly ListColumn<Row>[] {
  const nameOf = nameIn(place);
  return [
    column('hand_offs', ['Overleveringer', 'Overleveringar', 'Hand-offs'], ({ route }) => route?.handOffs ?? null),
    column(
      'rings_crossed',
      ['Ringgrenser krysset', 'Ringgrenser kryssa', 'Rings crossed'],
      ({ route }) => route?.ringsCrossed ?? null,
    ),
    column(
      'through_groups',
      ['Går gjennom gruppe eller rolle', 'Går gjennom gruppe eller rolle', 'Leads through a group or role'],
      ({ route }) => listedNames((route?.throughGroups ?? []).map(nameOf)),
    ),
    column<Row>(
      'opening',
      ['Bare en vei …', 'Berre ein veg …', 'Only a way …'],
      ({ opening }) => opening,
      openingTerms,
    ),
    column('sentence', ['Som setning', 'Som setning', 'As a sentence'], ({ sentence }) => sentence),
  ];
}

function rowsOf({ routes, none }: Routes, place: ListPlace, graph: Graph): readonly Row[] {
  const steps = (route: Route, way: number, opening: OpeningReason | null, sentence: string): readonly Row[] =>
    stepsTold(route.steps, place, graph).map((step, at) => ({
      ...{ way, step: { ...step, number: at + 1 }, route, opening, sentence },
    }));
  const told = (text: Route['sentence']): string => textIn(text, place.language);
  if (none === null) return routes.flatMap((route, at) => steps(route, at + 1, null, told(route.sentence)));
  return [
    { way: null, step: null, route: null, opening: null, sentence: told(none.sentence) },
    ...none.openings.flatMap(({ route, reason, sentence }, at) => steps(route, at + 1, reason, told(sentence))),
  ];
}
