import type { NodeKindDescriptor } from '../../descriptor/Kind.ts';
import { urgency } from '../../vocabularies/urgency.ts';
import { whose } from '../../vocabularies/whose.ts';

/** Something that someone lacks. People’s needs lie innermost in the circle. */
export const need: NodeKindDescriptor = {
  id: 'need',
  typeName: 'Need',
  labels: { nb: 'Behov eller utfordring', nn: 'Behov eller utfordring', en: 'Need' },
  plural: { nb: 'Behov og utfordringer', nn: 'Behov og utfordringar', en: 'Needs' },
  help: {
    nb: 'Noe noen mangler. Folks behov ligger innerst i sirkelen.',
    nn: 'Noko nokon manglar. Behova til folk ligg inst i sirkelen.',
    en: 'Something that someone lacks. People’s needs lie innermost in the circle.',
  },
  fields: [
    {
      id: 'whose',
      type: 'vocabulary',
      vocabulary: whose,
      required: true,
      labels: { nb: 'Hvem har behovet', nn: 'Kven har behovet', en: 'Who has the need' },
      help: {
        nb: 'Er dette et behov hos folk, eller en utfordring for entreprenører eller tjenester?',
        nn: 'Er dette eit behov hos folk, eller ei utfordring for entreprenørar eller tenester?',
        en: 'Is this a need of people, or a challenge for entrepreneurs or services?',
      },
      api: 'Whether this is a need of people, or a challenge for entrepreneurs or services.',
    },
    {
      id: 'audience',
      type: 'text',
      maxLength: 500,
      labels: { nb: 'For hvem', nn: 'For kven', en: 'For whom' },
      help: {
        nb: 'Hvem det gjelder, som gruppe. Aldri en person.',
        nn: 'Kven det gjeld, som gruppe. Aldri ein person.',
        en: 'Whom it concerns, as a group. Never a person.',
      },
    },
    {
      id: 'urgency',
      type: 'vocabulary',
      vocabulary: urgency,
      labels: { nb: 'Hvor mye det haster', nn: 'Kor mykje det hastar', en: 'Urgency' },
      help: {
        nb: 'Hvor snart noe må gjøres.',
        nn: 'Kor snart noko må gjerast.',
        en: 'How soon something must be done.',
      },
    },
    {
      id: 'lifeEvent',
      type: 'text',
      maxLength: 200,
      labels: { nb: 'Livssituasjon', nn: 'Livssituasjon', en: 'Life event' },
      help: {
        nb: 'Situasjonen behovet oppstår i, for eksempel etter soning.',
        nn: 'Situasjonen behovet oppstår i, til dømes etter soning.',
        en: 'The situation in which the need arises, for example after prison.',
      },
    },
    {
      id: 'postedAsChallenge',
      type: 'boolean',
      labels: { nb: 'Lyst ut', nn: 'Lyst ut', en: 'Posted' },
      help: {
        nb: 'Om noen har bedt om løsninger på dette.',
        nn: 'Om nokon har bedt om løysingar på dette.',
        en: 'Whether somebody has asked for solutions to this.',
      },
    },
  ],
};
