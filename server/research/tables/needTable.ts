import { relationKind, vocabularies, type Language } from '@sirkel/graph-schema';
import type { NeedCoverage } from '../../engine/gaps/needs.ts';
import type { Taken } from '../Taken.ts';
import { needStateTerms } from '../words/answerTerms.ts';
import { absenceTerms } from '../words/terms.ts';
import { listColumns } from './listColumns.ts';
import { momentColumns } from './momentColumns.ts';
import { nameIn } from './nameIn.ts';
import { joined, type Column, type Reader, type Table } from './Table.ts';

/** Each need of people: how it is answered, by what and whom, where, and what stands between. */
export function needTable(taken: Taken, reader: Reader): Table<NeedCoverage> {
  return {
    columns: [
      ...stateColumns(taken),
      ...answerColumns(taken, reader),
      ...placeColumns(taken, reader),
      ...betweenColumns(taken, reader),
      idColumn,
      ...momentColumns<NeedCoverage>(taken),
    ],
    rows: taken.needs,
  };
}

function stateColumns(taken: Taken): readonly Column<NeedCoverage>[] {
  const nameOf = nameIn(taken);
  return [
    {
      ...{ id: 'name', type: 'text' },
      labels: { nb: 'Behov', nn: 'Behov', en: 'Need' },
      help: { nb: 'Navnet.', nn: 'Namnet.', en: 'The name.' },
      value: ({ need }) => nameOf(need),
    },
    {
      ...{ id: 'state', type: 'vocabulary', vocabulary: needStateTerms },
      labels: needStateTerms.labels,
      help: {
        nb: 'Flere når minst to står bak det som svarer, eller en gruppe; ellers bare én, ingen hjelpevei fra en aktør, eller ingenting på kartet.',
        nn: 'Fleire når minst to står bak det som svarer, eller ei gruppe; elles berre éin, ingen hjelpeveg frå ein aktør, eller ingenting på kartet.',
        en: 'Several when at least two stand behind what answers it, or a group; else one alone, no path of help from an actor, or nothing on the map.',
      },
      value: ({ state }) => state,
    },
    {
      ...{ id: 'absence', type: 'vocabulary', vocabulary: absenceTerms },
      labels: absenceTerms.labels,
      help: {
        nb: 'På hvilken måte det ikke er der. Tomt der noe svarer og hjelpen når fram.',
        nn: 'På kva måte det ikkje er der. Tomt der noko svarer og hjelpa når fram.',
        en: 'How it is not there. Empty where something answers and help gets there.',
      },
      value: ({ absence }) => absence,
    },
    {
      ...{ id: 'certainty', type: 'vocabulary', vocabulary: vocabularies.certainty },
      labels: vocabularies.certainty.labels,
      help: {
        nb: 'Hvor sikker den sikreste kilden er. Tomt uten kilde.',
        nn: 'Kor sikker den sikraste kjelda er. Tomt utan kjelde.',
        en: 'How sure the surest source is. Empty without a source.',
      },
      value: ({ certainty }) => certainty,
    },
  ];
}

function answerColumns(taken: Taken, reader: Reader): readonly Column<NeedCoverage>[] {
  const { nodes } = listColumns<NeedCoverage>(taken, reader);
  return [
    nodes(
      'services',
      {
        labels: { nb: 'Tilbud som svarer', nn: 'Tilbod som svarer', en: 'Services that answer it' },
        help: {
          nb: 'Tilbud som finnes eller pågår, og svarer på det.',
          nn: 'Tilbod som finst eller går føre seg, og svarer på det.',
          en: 'Services that exist or are ongoing and answer it.',
        },
      },
      ({ services }) => services,
    ),
    nodes(
      'providers',
      {
        labels: { nb: 'Tilbydere', nn: 'Tilbydarar', en: 'Providers' },
        help: {
          nb: 'De som tilbyr dem, så langt det er registrert.',
          nn: 'Dei som tilbyr dei, så langt det er registrert.',
          en: 'Those who provide them, as far as that is recorded.',
        },
      },
      ({ providers }) => providers,
    ),
    nodes(
      'faded',
      {
        labels: { nb: 'Svakt eller avsluttet', nn: 'Svakt eller avslutta', en: 'Weak or past' },
        help: {
          nb: 'Svake og avsluttede tilbud som er koblet til det; de svarer ikke.',
          nn: 'Svake og avslutta tilbod som er kopla til det; dei svarer ikkje.',
          en: 'Weak and past services that are tied to it; they do not answer it.',
        },
      },
      ({ faded }) => faded,
    ),
  ];
}

function placeColumns(taken: Taken, reader: Reader): readonly Column<NeedCoverage>[] {
  const { municipalities } = listColumns<NeedCoverage>(taken, reader);
  return [
    municipalities(
      'municipalities',
      {
        labels: { nb: 'Kommuner det gjelder', nn: 'Kommunar det gjeld', en: 'Municipalities it concerns' },
        help: {
          nb: 'Kommunene det nevner. Tomt er ikke registrert.',
          nn: 'Kommunane det nemner. Tomt er ikkje registrert.',
          en: 'The municipalities that it names. Empty is not recorded.',
        },
      },
      ({ places }) => places.map(({ municipality }) => municipality),
    ),
    municipalities(
      'unreached',
      {
        labels: {
          nb: 'Ikke registrert tilbud som når',
          nn: 'Ikkje registrert tilbod som når',
          en: 'No service recorded as reaching',
        },
        help: {
          nb: 'Av dem, de som ingen av tilbudene er sagt å nå. Tomt der et tilbud ikke sier hvor det er, og der ingenting svarer.',
          nn: 'Av dei, dei som ingen av tilboda er sagde å nå. Tomt der eit tilbod ikkje seier kvar det er, og der ingenting svarer.',
          en: 'Of these, those that none of the services is said to reach. Empty where a service does not say where it is, and where nothing answers.',
        },
      },
      ({ unreached }) => unreached,
    ),
  ];
}

function betweenColumns(taken: Taken, reader: Reader): readonly Column<NeedCoverage>[] {
  const { barriers } = listColumns<NeedCoverage>(taken, reader);
  const told = hinderedIn(taken, reader.language);
  return [
    barriers(
      'barriers',
      {
        labels: { nb: 'Barrierer', nn: 'Barrierar', en: 'Barriers' },
        help: {
          nb: 'Barrierer som koblingene til det, eller tilbudene i dem, er merket med.',
          nn: 'Barrierar som koplingane til det, eller tilboda i dei, er merkte med.',
          en: 'Barriers that the ties to it, or the services in them, are marked with.',
        },
      },
      ({ barriers: marked }) => marked,
    ),
    {
      ...{ id: 'hindering', type: 'ids, set apart by |' },
      labels: { nb: 'Hindres av', nn: 'Blir hindra av', en: 'Hindered by' },
      help: {
        nb: 'Koblinger som sier at noe står i veien for det.',
        nn: 'Koplingar som seier at noko står i vegen for det.',
        en: 'Ties that say that something stands in its way.',
      },
      value: ({ hindering }) => (reader.by === 'programs' ? joined(hindering) : hindering.map(told).join(' ')),
    },
  ];
}

/** Tells a relation as a sentence. */
function hinderedIn(taken: Taken, language: Language): (id: string) => string {
  const relations = new Map(taken.relations.map((relation) => [relation.id, relation]));
  const nameOf = nameIn(taken);
  return (id) => {
    const relation = relations.get(id);
    if (relation === undefined) return id;
    return `${nameOf(relation.from)} ${relationKind(relation.kind).verb[language]} ${nameOf(relation.to)}.`;
  };
}

const idColumn: Column<NeedCoverage> = {
  ...{ id: 'need', type: 'id' },
  labels: { nb: 'Behovets id', nn: 'Id-en til behovet', en: 'Id of the need' },
  help: { nb: 'Id-en i nodes.csv.', nn: 'Id-en i nodes.csv.', en: 'The id in nodes.csv.' },
  value: ({ need }) => need,
};
