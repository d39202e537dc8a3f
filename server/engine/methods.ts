import type { Localized } from '@sirkel/graph-schema';
import type { FindingKind } from './Finding.ts';
import { LEAST_ASKED, LEAST_EXPECTED, MOST_CHANCE, MOST_PLACES, MOST_SPOTS, OLDEST_CHECK } from './thresholds.ts';

/**
 * On what a finding was computed: the records as they stand; the actors and what goes between them, services folded into
 * their providers; everything and all its ties; the paths of help; what ways between two lead over.
 */
export const bases = ['records', 'actors', 'whole', 'help', 'ways'] as const;
export type Basis = (typeof bases)[number];

/** How a kind of finding is found, so that whoever reads it can find it again. */
export type Method = {
  readonly basis: Basis;
  readonly definition: Localized;
  /** Where the definition comes from, when it is not our own. */
  readonly reference: string | null;
};

const method = (basis: Basis, nb: string, nn: string, en: string, reference: string | null = null): Method => ({
  basis,
  definition: { nb, nn, en },
  reference,
});

const withComma = (number: number): string => String(number).replace('.', ',');

/** The method of each kind of finding. */
export const methods: Readonly<Record<FindingKind, Method>> = {
  missingTies: method(
    'records',
    'Koblinger med status «mangler» som har en kilde. De som ett og samme sted i kilden nevner, fortelles samlet der én setning kan si dem rett.',
    'Koplingar med status «manglar» som har ei kjelde. Dei som éin og same stad i kjelda nemner, blir fortalde samla der éi setning kan seie dei rett.',
    'Ties of status “missing” that have a source. Those that one passage of it names are told together where one sentence says them rightly.',
  ),
  missingNode: method(
    'records',
    'Oppføringer med status «mangler» som har en kilde.',
    'Oppføringar med status «manglar» som har ei kjelde.',
    'Entries of status “missing” that have a source.',
  ),
  unmetNeed: method(
    'records',
    'Menneskers behov som ingen tilbud som finnes eller pågår, svarer på. Svake og avsluttede tilbud teller ikke.',
    'Behov hos menneske som ingen tilbod som finst eller går føre seg, svarer på. Svake og avslutta tilbod tel ikkje.',
    'Needs of people that no service that exists or is ongoing addresses. Weak and past services do not count.',
  ),
  unreachableNeed: method(
    'help',
    'Menneskers behov som et tilbud svarer på, men som ingen hjelpevei fra en aktør når fram til.',
    'Behov hos menneske som eit tilbod svarer på, men som ingen hjelpeveg frå ein aktør når fram til.',
    'Needs of people that a service addresses, but that no path of help from an actor reaches.',
  ),
  thinNeed: method(
    'records',
    'Menneskers behov som én tilbyder alene svarer på. En gruppe teller som flere.',
    'Behov hos menneske som éin tilbydar åleine svarer på. Ei gruppe tel som fleire.',
    'Needs of people that one provider alone addresses. A group counts as several.',
  ),
  unreachedPlaces: method(
    'records',
    'Kommuner som et behov gjelder, og som ingen av tilbudene sies å nå. Tilbud uten sted regnes ikke som fraværende.',
    'Kommunar som eit behov gjeld, og som ingen av tilboda blir sagde å nå. Tilbod utan stad blir ikkje rekna som fråverande.',
    'Municipalities that a need concerns and that none of its services is said to reach. A service without a place does not count as absent.',
  ),
  uncovered: method(
    'records',
    'Felt som referansemodellen venter i noen ringer, og som ingen aktør eller tilbud der dekker.',
    'Felt som referansemodellen ventar i nokre ringar, og som ingen aktør eller tilbod der dekkjer.',
    'Fields that the reference model expects in some rings and that no actor or service there covers.',
  ),
  thinCoverage: method(
    'records',
    'Felt som referansemodellen venter, og som én alene står for i ringene det gjelder.',
    'Felt som referansemodellen ventar, og som éin åleine står for i ringane det gjeld.',
    'Fields that the reference model expects and that one alone stands for in the rings concerned.',
  ),
  expectedTie: method(
    'records',
    'Koblinger av et bestemt slag som referansemodellen venter av en type aktør, der aktøren ikke har noen slik til noen av dem den kunne hatt den til.',
    'Koplingar av eit bestemt slag som referansemodellen ventar av ein type aktør, der aktøren ikkje har noka slik til nokon av dei han kunne hatt henne til.',
    'Ties of a certain kind that the reference model expects of actors of one type, where the actor has none to any of those it could have it with.',
  ),
  groupGap: method(
    'actors',
    `Grupper av aktører med klart færre koblinger mellom seg enn i tilfeldige kart der alle beholder antallet koblinger av hvert slag. Sies bare der minst ${LEAST_EXPECTED} ventes, minst ${100 * LEAST_ASKED} % i begge gruppene er spurt om koblingene sine, og q < ${withComma(MOST_CHANCE)}. En aktør i flere grupper teller i hver.`,
    `Grupper av aktørar med klart færre koplingar mellom seg enn i tilfeldige kart der alle held på talet på koplingar av kvart slag. Blir berre sagt der minst ${LEAST_EXPECTED} er venta, minst ${100 * LEAST_ASKED} % i begge gruppene er spurde om koplingane sine, og q < ${withComma(MOST_CHANCE)}. Ein aktør i fleire grupper tel i kvar.`,
    `Groups of actors with clearly fewer ties between them than in random maps in which everybody keeps as many ties of each kind. Told only where at least ${LEAST_EXPECTED} are expected, at least ${100 * LEAST_ASKED} % of both groups were asked about their ties, and q < ${MOST_CHANCE}. An actor in several groups counts in each.`,
    'Maslov & Sneppen 2002; Benjamini & Hochberg 1995',
  ),
  recommendation: method(
    'records',
    'Anbefalinger der fristen er ute, som er stanset, eller som bare er foreslått uten at noen er registrert eller foreslått som ansvarlig. De som er oppfylt, er ikke med.',
    'Tilrådingar der fristen er ute, som er stansa, eller som berre er foreslåtte utan at nokon er registrert eller foreslått som ansvarleg. Dei som er oppfylte, er ikkje med.',
    'Recommendations whose date has passed, that were stopped, or that are only proposed with nobody recorded or proposed as responsible. Those that are fulfilled are not among them.',
  ),
  fragments: method(
    'whole',
    'Sammenhengende biter av kartet på to og flere, alle slags koblinger som finnes, pågår eller er svake, regnet med.',
    'Samanhengande bitar av kartet på to og fleire, alle slags koplingar som finst, går føre seg eller er svake, rekna med.',
    'Connected pieces of two and more, by ties of every kind that exist, are ongoing or weak.',
    'Hopcroft & Tarjan 1973',
  ),
  isolated: method(
    'whole',
    'Oppføringer som finnes, pågår eller er svake, uten en eneste kobling av noen status.',
    'Oppføringar som finst, går føre seg eller er svake, utan ei einaste kopling av nokon status.',
    'Entries that exist, are ongoing or weak, without a single tie of any status.',
  ),
  aloneServices: method(
    'records',
    'Tilbud i feltene nettverk, utdanning, finansiering og veiledning som verken er samordnet med et annet slikt, eller har en tilbyder som samarbeider med tilbyderen av et annet.',
    'Tilbod i felta nettverk, utdanning, finansiering og rettleiing som verken er samordna med eit anna slikt, eller har ein tilbydar som samarbeider med tilbydaren av eit anna.',
    'Services in the fields network, education, finance and guidance that are neither coordinated with another of them nor have a provider who cooperates with the provider of another.',
  ),
  goneService: method(
    'records',
    'Tilbud som en kilde sier er avsluttet, og som svarte på noe ingen tilbud som finnes eller pågår, svarer på nå. Menneskers egne behov fortelles for seg.',
    'Tilbod som ei kjelde seier er avslutta, og som svarte på noko ingen tilbod som finst eller går føre seg, svarer på no. Menneska sine eigne behov blir fortalde for seg.',
    'Services that a source says are past and that addressed what no service that exists or is ongoing addresses now. People’s own needs are told for themselves.',
  ),
  withoutSource: method('records', 'Oppføringer uten kilde.', 'Oppføringar utan kjelde.', 'Entries without a source.'),
  relationsWithoutSource: method(
    'records',
    'Koblinger uten kilde.',
    'Koplingar utan kjelde.',
    'Ties without a source.',
  ),
  unverified: method(
    'records',
    `Oppføringer som ikke er kontrollert de siste ${OLDEST_CHECK} dagene, eller aldri.`,
    `Oppføringar som ikkje er kontrollerte dei siste ${OLDEST_CHECK} dagane, eller aldri.`,
    `Entries that have not been checked within the last ${OLDEST_CHECK} days, or ever.`,
  ),
  unplaced: method('records', 'Oppføringer uten ring.', 'Oppføringar utan ring.', 'Entries without a ring.'),
  withoutElement: method(
    'records',
    'Aktører og tilbud uten felt.',
    'Aktørar og tilbod utan felt.',
    'Actors and services without a field.',
  ),
  neverAsked: method(
    'records',
    'Aktører som det ikke er oppgitt at noen har spurt om koblingene deres.',
    'Aktørar som det ikkje er oppgitt at nokon har spurt om koplingane deira.',
    'Actors of whom it is not said that anybody has asked about their ties.',
  ),
  singleProvider: method(
    'records',
    `Felt der alle tilbud med kjent tilbyder har den samme, som ikke er en gruppe. Og kommuner der én alene, som ikke er en gruppe, står for et felt: Den eller tilbudet nevner kommunen, ingen flere når dit, og i en annen kommune er to eller flere registrert for feltet. Der teller ikke det som er svakt; av kommunene fortelles de ${MOST_PLACES} med flest slike felt.`,
    `Felt der alle tilbod med kjend tilbydar har den same, som ikkje er ei gruppe. Og kommunar der éin åleine, som ikkje er ei gruppe, står for eit felt: Han eller tilbodet nemner kommunen, ingen fleire når dit, og i ein annan kommune er to eller fleire registrerte for feltet. Der tel ikkje det som er svakt; av kommunane blir dei ${MOST_PLACES} med flest slike felt fortalde.`,
    `Fields in which all services with a known provider have the same one, which is not a group. And municipalities in which one alone, not a group, stands for a field: it or its service names the municipality, nobody else reaches there, and in another municipality two or more are recorded for the field. There what is weak does not count; of the municipalities the ${MOST_PLACES} with most such fields are told.`,
  ),
  overload: method(
    'records',
    'Tilbud der alle plasser er tatt, etter det som er registrert om kapasitet.',
    'Tilbod der alle plassar er tekne, etter det som er registrert om kapasitet.',
    'Services of which all places are taken, by what is recorded of their capacity.',
  ),
  withoutMandate: method(
    'records',
    'Aktører som gir råd, opplæring eller veiledning, og som det er oppgitt ikke har det som oppgave.',
    'Aktørar som gir råd, opplæring eller rettleiing, og som det er oppgitt ikkje har det som oppgåve.',
    'Actors that advise, train or guide, and of which it is said that they are not charged with it.',
  ),
  trainsOwnBuyer: method(
    'records',
    'Aktører som lærer opp en annen som kjøper av dem.',
    'Aktørar som lærer opp ein annan som kjøper av dei.',
    'Actors that train another who buys from them.',
  ),
  friction: method(
    'records',
    'Barrierer etter hvor mange koblinger, tilbud og erfaringer som er merket med dem; minst to. Det som er avsluttet, teller med.',
    'Barrierar etter kor mange koplingar, tilbod og erfaringar som er merkte med dei; minst to. Det som er avslutta, tel med.',
    'Barriers by how many ties, services and stories are marked with them; at least two. Past ones count too.',
  ),
  cutPoint: method(
    'actors',
    `Aktører som minst tre andre mister den eneste veien til resten uten; av dem og enkeltkoblingene de ${MOST_SPOTS} som flest faller fra uten.`,
    `Aktørar som minst tre andre mistar den einaste vegen til resten utan; av dei og einskildkoplingane dei ${MOST_SPOTS} som flest fell frå utan.`,
    `Actors without whom at least three others lose their only way to the rest; of them and the single ties the ${MOST_SPOTS} without which most fall off.`,
    'Tarjan 1972',
  ),
  bridge: method(
    'actors',
    `Enkeltkoblinger som minst tre aktører mister den eneste veien til resten uten; av dem og aktørene de ${MOST_SPOTS} som flest faller fra uten.`,
    `Einskildkoplingar som minst tre aktørar mistar den einaste vegen til resten utan; av dei og aktørane dei ${MOST_SPOTS} som flest fell frå utan.`,
    `Single ties without which at least three actors lose their only way to the rest; of them and the actors the ${MOST_SPOTS} without which most fall off.`,
    'Tarjan 1972',
  ),
  longRoad: method(
    'help',
    'Menneskers behov der den korteste hjelpeveien går over mer enn halvparten av kartets ringgrenser (med heftets sju ringer: lenger ut enn kommunen), eller har minst to overleveringer. Et tilbud og den som tilbyr det, er samme hender.',
    'Behov hos menneske der den kortaste hjelpevegen går over meir enn halvparten av ringgrensene på kartet (med dei sju ringane i heftet: lenger ut enn kommunen), eller har minst to overleveringar. Eit tilbod og den som tilbyr det, er same hender.',
    'Needs of people to which the shortest path of help crosses more than half of the borders between the rings of the map (with the seven of the booklet: from further out than the municipality), or has two or more hand-offs. A service and who provides it are the same hands.',
  ),
  gateway: method(
    'help',
    'Aktører som alle hjelpeveier til minst to av menneskers behov går gjennom. Grupper og roller er mange, og fortelles ikke, med mindre de tas med.',
    'Aktørar som alle hjelpevegar til minst to av behova hos menneske går gjennom. Grupper og roller er mange, og blir ikkje fortalde, om dei ikkje blir tekne med.',
    'Actors through whom all paths of help to two or more needs of people lead. Groups and roles are many, and are not told unless they are included.',
  ),
};
