import type { Localized } from '@sirkel/graph-schema';
import type { Broker, Brokers } from '../../engine/bottlenecks/brokers.ts';
import type { Moment, Taken, TakenBrokers } from '../Taken.ts';
import { SEED } from '../takeOut.ts';
import { yesNoTerms } from '../words/terms.ts';
import { momentColumns } from './momentColumns.ts';
import { nameIn } from './nameIn.ts';
import type { Column, Table } from './Table.ts';

type Row = {
  readonly broker: Broker;
  readonly of: Pick<Brokers, 'sources' | 'leftOut'>;
  readonly withGroups: boolean;
};

/** Actors between others, the highest betweenness first. */
export function brokerTable(taken: Pick<Taken, 'nodes'> & Moment, of: readonly TakenBrokers[]): Table<Row> {
  const rows = of.flatMap(({ withGroups, brokers }) =>
    brokers.brokers.map((broker) => ({ broker, of: brokers, withGroups })),
  );
  return { columns: [...whoColumns(taken), ...measureColumns, ...methodColumns, ...momentColumns<Row>(taken)], rows };
}

function whoColumns(taken: Pick<Taken, 'nodes'>): readonly Column<Row>[] {
  return [
    column(
      'actor_name',
      'text',
      { nb: 'Aktør', nn: 'Aktør', en: 'Actor' },
      same('Navnet.', 'Namnet.', 'The name.'),
      ({ broker }) => nameIn(taken)(broker.actor),
    ),
  ];
}

const same = (nb: string, nn: string, en: string): Localized => ({ nb, nn, en });
const column = (
  id: string,
  type: string,
  labels: Localized,
  help: Localized,
  value: Column<Row>['value'],
): Column<Row> => ({ id, type, labels, help, value });

const measureColumns: readonly Column<Row>[] = [
  column(
    'betweenness',
    'number from 0 to 1',
    same('Mellomposisjon', 'Mellomposisjon', 'Betweenness'),
    same(
      'Andelen av par av andre der den korteste veien går gjennom aktøren (Freeman 1977). Tomt under tre aktører.',
      'Delen av par av andre der den kortaste vegen går gjennom aktøren (Freeman 1977). Tomt under tre aktørar.',
      'The share of pairs of others whose shortest way leads through the actor (Freeman 1977). Empty below three actors.',
    ),
    ({ broker }) => broker.betweenness,
  ),
  column(
    'betweenness_error',
    'number',
    same('Usikkerhet', 'Uvisse', 'Error'),
    same(
      'Hvor mye mellomsentraliteten kan være feil, med 95 % for alle samlet. 0 når den er nøyaktig.',
      'Kor mykje mellomsentraliteten kan vere feil, med 95 % for alle samla. 0 når han er nøyaktig.',
      'How far the betweenness may be off, with 95 % for all together. 0 when it is exact.',
    ),
    ({ broker }) => broker.error,
  ),
  column(
    'contacts',
    'number',
    same('Naboaktører', 'Naboaktørar', 'Neighbouring actors'),
    same(
      'Hvor mange andre aktører aktøren er koblet til.',
      'Kor mange andre aktørar aktøren er kopla til.',
      'With how many other actors the actor is tied.',
    ),
    ({ broker }) => broker.contacts,
  ),
  column(
    'constraint',
    'number',
    same('Begrensning (Burt)', 'Avgrensing (Burt)', 'Constraint (Burt)'),
    same(
      'Hvor avhengig aktøren er av naboer som alle kjenner hverandre (Burt 1992). Tomt uten naboer.',
      'Kor avhengig aktøren er av naboar som alle kjenner kvarandre (Burt 1992). Tomt utan naboar.',
      'How much the actor depends on neighbours who all know each other (Burt 1992). Empty without neighbours.',
    ),
    ({ broker }) => broker.constraint,
  ),
  column(
    'effective_size',
    'number',
    same('Effektiv størrelse (Burt)', 'Effektiv storleik (Burt)', 'Effective size (Burt)'),
    same(
      'Hvor mange av naboene som er virkelig forskjellige (Burt 1992). Tomt uten naboer.',
      'Kor mange av naboane som er verkeleg ulike (Burt 1992). Tomt utan naboar.',
      'How many of the neighbours are really different (Burt 1992). Empty without neighbours.',
    ),
    ({ broker }) => broker.effectiveSize,
  ),
  column(
    'core_number',
    'number',
    same('Kjernetall', 'Kjernetal', 'Core number'),
    same(
      'Det største k slik at aktøren ligger i en del der alle har minst k koblinger innenfor (Seidman 1983).',
      'Det største k slik at aktøren ligg i ein del der alle har minst k koplingar innanfor (Seidman 1983).',
      'The largest k such that the actor lies in a part where each has at least k ties within (Seidman 1983).',
    ),
    ({ broker }) => broker.coreNumber,
  ),
];

const methodColumns: readonly Column<Row>[] = [
  {
    ...column(
      'with_groups',
      'true or false',
      same('Grupper og roller med', 'Grupper og roller med', 'Groups and roles among them'),
      same(
        'Om grupper og roller er med i regnestykket. De vinner hver rangering fordi de står for mange.',
        'Om grupper og roller er med i reknestykket. Dei vinn kvar rangering fordi dei står for mange.',
        'Whether groups and roles take part. They win every ranking because they stand for many.',
      ),
      ({ withGroups }) => withGroups,
    ),
    vocabulary: yesNoTerms,
  },
  column(
    'left_out_groups',
    'number',
    same('Grupper og roller utenfor', 'Grupper og roller utanfor', 'Groups and roles left out'),
    same('Hvor mange som ikke er med.', 'Kor mange som ikkje er med.', 'How many do not take part.'),
    ({ of }) => of.leftOut.groups,
  ),
  column(
    'sampled_sources',
    'number',
    same('Trukne utgangspunkt', 'Trekte utgangspunkt', 'Sources drawn'),
    same(
      'Hvor mange aktører veiene er fulgt fra, der kartet er for stort for alle. Tomt når tallene er nøyaktige.',
      'Kor mange aktørar vegane er følgde frå, der kartet er for stort for alle. Tomt når tala er nøyaktige.',
      'How many actors the ways were followed from, where the map is too large for all. Empty when the figures are exact.',
    ),
    ({ of }) => of.sources,
  ),
  column(
    'seed',
    'number',
    same('Startverdi', 'Startverdi', 'Seed'),
    same(
      'Tallet tilfeldigheten er trukket fra. Tomt når det ikke er noen.',
      'Talet tilfellet er trekt frå. Tomt når det ikkje er noko.',
      'The number that chance was drawn from. Empty when there was none.',
    ),
    ({ of }) => (of.sources === null ? null : SEED),
  ),
  column(
    'actor',
    'id',
    same('Aktørens id', 'Id-en til aktøren', 'Id of the actor'),
    same('Id-en i nodes.csv.', 'Id-en i nodes.csv.', 'The id in nodes.csv.'),
    ({ broker }) => broker.actor,
  ),
];
