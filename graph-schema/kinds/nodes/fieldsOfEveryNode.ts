import type { Field } from '../../descriptor/Field.ts';
import { serverFields } from '../serverFields.ts';
import { sourceFields } from '../sourceFields.ts';
import { customValueFields } from './customValueFields.ts';
import { positionFields } from './positionFields.ts';
import { element } from '../../vocabularies/element.ts';
import { extent } from '../../vocabularies/extent.ts';
import { scope } from '../../vocabularies/scope.ts';
import { status } from '../../vocabularies/status.ts';

/** What every node has, whatever its kind; `id` and `kind` come before these. */
export const commonNodeFields: readonly Field[] = [
  {
    id: 'name',
    type: 'text',
    maxLength: 200,
    required: true,
    labels: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    help: {
      nb: 'Det fulle navnet, slik folk kjenner det.',
      nn: 'Det fulle namnet, slik folk kjenner det.',
      en: 'The full name, as people know it.',
    },
  },
  {
    id: 'shortName',
    type: 'text',
    maxLength: 24,
    labels: { nb: 'Kortnavn', nn: 'Kortnamn', en: 'Short name' },
    help: {
      nb: 'Et kort navn til bildet, høyst 24 tegn.',
      nn: 'Eit kort namn til biletet, høgst 24 teikn.',
      en: 'A short name for the picture, at most 24 characters.',
    },
  },
  {
    id: 'altNames',
    type: 'textSet',
    maxLength: 200,
    maxItems: 20,
    labels: { nb: 'Andre navn', nn: 'Andre namn', en: 'Other names' },
    help: {
      nb: 'Navn og forkortelser det også kan søkes på.',
      nn: 'Namn og forkortingar det òg kan søkjast på.',
      en: 'Names and abbreviations that it can also be found by.',
    },
  },
  {
    id: 'summary',
    type: 'localizedText',
    maxLength: 400,
    labels: { nb: 'Kort sagt', nn: 'Kort sagt', en: 'In short' },
    help: { nb: 'Én setning om hva dette er.', nn: 'Éi setning om kva dette er.', en: 'One sentence on what this is.' },
  },
  {
    id: 'description',
    type: 'markdown',
    maxLength: 20000,
    labels: { nb: 'Beskrivelse', nn: 'Omtale', en: 'Description' },
    help: {
      nb: 'Mer om dette. Du kan bruke overskrifter, lister og lenker (Markdown).',
      nn: 'Meir om dette. Du kan bruke overskrifter, lister og lenkjer (Markdown).',
      en: 'More about this. Headings, lists and links may be used (Markdown).',
    },
    api: 'More about this, in Markdown.',
  },
  {
    id: 'extent',
    type: 'vocabulary',
    vocabulary: extent,
    labels: { nb: 'Omfang', nn: 'Omfang', en: 'Extent' },
    help: {
      nb: 'Er dette én bestemt, en gruppe av samme slag, eller en rolle? Tomt betyr én.',
      nn: 'Er dette éin bestemt, ei gruppe av same slag, eller ei rolle? Tomt tyder éin.',
      en: 'Is this a particular one, a group of a sort, or a role? Empty means a single one.',
    },
    api: 'Whether this is a particular one, a group of a sort, or a role; null means a single one.',
  },
  {
    id: 'layer',
    type: 'layer',
    labels: { nb: 'Ring', nn: 'Ring', en: 'Ring' },
    help: {
      nb: 'Hvor nær folks hverdag dette er. Tomt betyr at det ikke er plassert ennå.',
      nn: 'Kor nær kvardagen til folk dette er. Tomt tyder at det ikkje er plassert enno.',
      en: 'How near to people’s everyday lives this is. Empty means that it is not placed yet.',
    },
    api: 'The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.',
  },
  {
    id: 'elements',
    type: 'vocabularySet',
    vocabulary: element,
    labels: { nb: 'Felt', nn: 'Felt', en: 'Fields' },
    help: {
      nb: 'Hvilke av de sju delene av økosystemet dette hører til. Det viktigste først.',
      nn: 'Kva for nokre av dei sju delane av økosystemet dette høyrer til. Det viktigaste først.',
      en: 'Which of the seven parts of the ecosystem this belongs to. The most important first.',
    },
    api: 'The parts of the ecosystem that this belongs to, the most important first.',
  },
  {
    id: 'scope',
    type: 'vocabulary',
    vocabulary: scope,
    labels: { nb: 'Dekker', nn: 'Dekkjer', en: 'Covers' },
    help: {
      nb: 'Hvor langt dette når geografisk.',
      nn: 'Kor langt dette når geografisk.',
      en: 'How far this reaches geographically.',
    },
  },
  {
    id: 'municipalities',
    type: 'municipalities',
    labels: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
    help: {
      nb: 'Kommunene dette gjelder for.',
      nn: 'Kommunane dette gjeld for.',
      en: 'The municipalities that this concerns.',
    },
    api: 'The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.',
  },
  {
    id: 'status',
    type: 'vocabulary',
    vocabulary: status,
    required: true,
    labels: { nb: 'Status', nn: 'Status', en: 'Status' },
    help: {
      nb: 'Finnes dette, har det vært, eller er det bare foreslått?',
      nn: 'Finst dette, har det vore, eller er det berre foreslått?',
      en: 'Does this exist, has it been, or is it only proposed?',
    },
    api: 'Whether this exists, has been, or is only proposed.',
  },
  {
    id: 'validFrom',
    type: 'date',
    labels: { nb: 'Fra', nn: 'Frå', en: 'From' },
    help: {
      nb: 'Når det begynte. Et årstall er nok.',
      nn: 'Når det tok til. Eit årstal er nok.',
      en: 'When it began. A year is enough.',
    },
    api: 'When it began, as exactly as is known.',
  },
  {
    id: 'validTo',
    type: 'date',
    labels: { nb: 'Til', nn: 'Til', en: 'To' },
    help: {
      nb: 'Når det sluttet. Tomt hvis det ikke er slutt.',
      nn: 'Når det slutta. Tomt viss det ikkje er slutt.',
      en: 'When it ended. Empty if it has not.',
    },
    api: 'When it ended, as exactly as is known; null where it has not.',
  },
  {
    id: 'tags',
    type: 'textSet',
    maxLength: 60,
    maxItems: 30,
    labels: { nb: 'Stikkord', nn: 'Stikkord', en: 'Tags' },
    help: {
      nb: 'Egne ord å finne dette igjen med.',
      nn: 'Eigne ord å finne dette att med.',
      en: 'Your own words to find this again by.',
    },
    api: 'Words that people gave this, to find it again by.',
  },
  {
    id: 'website',
    type: 'url',
    labels: { nb: 'Nettsted', nn: 'Nettstad', en: 'Website' },
    help: {
      nb: 'Adressen begynner med https:// eller http://.',
      nn: 'Adressa tek til med https:// eller http://.',
      en: 'The address begins with https:// or http://.',
    },
    api: 'Its address on the web, which begins with https:// or http://.',
  },
  {
    id: 'sources',
    type: 'groupList',
    name: 'Source',
    fields: sourceFields,
    maxItems: 20,
    labels: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
    help: {
      nb: 'Hvor opplysningene kommer fra. Uten kilde kan ingen etterprøve dem.',
      nn: 'Kvar opplysningane kjem frå. Utan kjelde kan ingen etterprøve dei.',
      en: 'Where the information comes from. Without a source nobody can check it.',
    },
    api: 'Where the information comes from.',
  },
  {
    id: 'owner',
    type: 'text',
    maxLength: 200,
    labels: { nb: 'Følges opp av', nn: 'Blir følgt opp av', en: 'Kept up to date by' },
    help: {
      nb: 'Rollen eller virksomheten som passer på at dette stemmer. Ikke en person.',
      nn: 'Rolla eller verksemda som passar på at dette stemmer. Ikkje ein person.',
      en: 'The role or organisation that sees to it that this is right. Not a person.',
    },
    api: 'The role or organisation that sees to it that this is right; never a person.',
  },
  {
    id: 'verifiedAt',
    type: 'date',
    labels: { nb: 'Sist sjekket', nn: 'Sist sjekka', en: 'Verified' },
    help: {
      nb: 'Når noen sist sjekket at dette stemmer.',
      nn: 'Når nokon sist sjekka at dette stemmer.',
      en: 'When somebody last checked that this is right.',
    },
  },
  {
    id: 'position',
    type: 'group',
    name: 'Position',
    fields: positionFields,
    labels: { nb: 'Festet plass', nn: 'Festa plass', en: 'Pinned place' },
    help: {
      nb: 'Plassen noen har gitt dette i sirkelen for hånd.',
      nn: 'Plassen nokon har gitt dette i sirkelen for hand.',
      en: 'The place in the circle that somebody gave this by hand.',
    },
  },
  {
    id: 'customValues',
    type: 'groupList',
    name: 'CustomValue',
    fields: customValueFields,
    maxItems: 50,
    labels: { nb: 'Egne felt', nn: 'Eigne felt', en: 'Own fields' },
    help: {
      nb: 'Verdier i felt som dette kartet har lagt til selv.',
      nn: 'Verdiar i felt som dette kartet har lagt til sjølv.',
      en: 'Values in fields that this map has added itself.',
    },
  },
  ...serverFields,
];
