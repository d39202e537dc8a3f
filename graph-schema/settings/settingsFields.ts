import type { Field } from '../descriptor/Field.ts';
import { barrierFields } from './barrierFields.ts';
import { customFieldFields } from './customFieldFields.ts';
import { layerFields } from './layerFields.ts';
import { referenceModelFields } from './referenceModelFields.ts';
import { languageCode } from '../vocabularies/languageCode.ts';
import { visibility } from '../vocabularies/visibility.ts';

/** The settings of a map but for its `id`. `MapSettings` is the same as a TypeScript type. */
export const settingsFields: readonly Field[] = [
  {
    id: 'title',
    type: 'localizedText',
    maxLength: 200,
    required: true,
    labels: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
    help: { nb: 'Hva kartet heter.', nn: 'Kva kartet heiter.', en: 'What the map is called.' },
  },
  {
    id: 'region',
    type: 'text',
    maxLength: 200,
    labels: { nb: 'Region', nn: 'Region', en: 'Region' },
    help: { nb: 'Området kartet gjelder for.', nn: 'Området kartet gjeld for.', en: 'The area that the map is about.' },
  },
  {
    id: 'description',
    type: 'localizedText',
    maxLength: 4000,
    labels: { nb: 'Om kartet', nn: 'Om kartet', en: 'About the map' },
    help: {
      nb: 'Hva kartet viser, og hvor det kommer fra.',
      nn: 'Kva kartet viser, og kvar det kjem frå.',
      en: 'What the map shows, and where it comes from.',
    },
  },
  {
    id: 'visibility',
    type: 'vocabulary',
    vocabulary: visibility,
    required: true,
    labels: { nb: 'Hvem kan se kartet', nn: 'Kven kan sjå kartet', en: 'Visibility' },
    help: {
      nb: 'Bare kartets egne, alle med lenken, eller alle.',
      nn: 'Berre kartet sine eigne, alle med lenkja, eller alle.',
      en: 'Only its own people, whoever has the link, or everyone.',
    },
  },
  {
    id: 'languages',
    type: 'vocabularySet',
    vocabulary: languageCode,
    required: true,
    labels: { nb: 'Språk', nn: 'Språk', en: 'Languages' },
    help: {
      nb: 'Språkene kartet holdes på.',
      nn: 'Språka kartet blir halde på.',
      en: 'The languages that the map is kept in.',
    },
  },
  {
    id: 'defaultView',
    type: 'id',
    labels: { nb: 'Vises først', nn: 'Blir vist først', en: 'Shown first' },
    help: {
      nb: 'Visningen man ser når man åpner kartet. Tomt viser hele kartet.',
      nn: 'Visinga ein ser når ein opnar kartet. Tomt viser heile kartet.',
      en: 'The view that one sees on opening the map. Empty shows the whole map.',
    },
    api: 'The id of the view that is shown to whoever opens the map without more in the address; it may have been removed since.',
  },
  {
    id: 'invented',
    type: 'boolean',
    labels: { nb: 'Oppdiktet', nn: 'Oppdikta', en: 'Fictional' },
    help: {
      nb: 'Om innholdet er laget av et program, til prøve og visning.',
      nn: 'Om innhaldet er laga av eit program, til prøve og vising.',
      en: 'Whether the content was made up by a program, for demonstrations and tests.',
    },
  },
  {
    id: 'layers',
    type: 'groupList',
    name: 'Layer',
    fields: layerFields,
    maxItems: 50,
    required: true,
    labels: { nb: 'Ringer', nn: 'Ringar', en: 'Rings' },
    help: {
      nb: 'Ringene i sirkelen, fra sentrum og ut.',
      nn: 'Ringane i sirkelen, frå sentrum og ut.',
      en: 'The rings of the circle, from the centre outwards.',
    },
  },
  {
    id: 'customFields',
    type: 'groupList',
    name: 'CustomField',
    fields: customFieldFields,
    maxItems: 50,
    required: true,
    labels: { nb: 'Egne felt', nn: 'Eigne felt', en: 'Own fields' },
    help: {
      nb: 'Felt som kartet har lagt til selv.',
      nn: 'Felt som kartet har lagt til sjølv.',
      en: 'Fields that the map has added itself.',
    },
  },
  {
    id: 'barriers',
    type: 'groupList',
    name: 'Barrier',
    fields: barrierFields,
    maxItems: 100,
    required: true,
    labels: { nb: 'Barrierer', nn: 'Barrierar', en: 'Barriers' },
    help: {
      nb: 'Det som kan stå i veien, som merker på kartet.',
      nn: 'Det som kan stå i vegen, som merke på kartet.',
      en: 'What can stand in the way, as marks on the map.',
    },
  },
  {
    id: 'referenceModel',
    type: 'group',
    name: 'ReferenceModel',
    fields: referenceModelFields,
    required: true,
    labels: { nb: 'Referansemodell', nn: 'Referansemodell', en: 'Reference model' },
    help: {
      nb: 'Det et helt økosystem ville hatt. Mangler måles mot dette.',
      nn: 'Det eit heilt økosystem ville hatt. Manglar blir målte mot dette.',
      en: 'What a whole ecosystem would have. Gaps are measured against this.',
    },
  },
  {
    id: 'version',
    type: 'integer',
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    required: true,
    byServer: true,
    labels: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
    help: {
      nb: 'Nummeret på endringen som sist rørte innstillingene.',
      nn: 'Nummeret på endringa som sist rørte innstillingane.',
      en: 'The sequence of the change that last touched the settings.',
    },
  },
];
