import type { NodeKindDescriptor } from '../../descriptor/Kind.ts';
import { capacityFields } from './capacityFields.ts';
import { fundingFields } from './fundingFields.ts';
import { serviceReviewFields } from './serviceReviewFields.ts';
import { channel } from '../../vocabularies/channel.ts';
import { discretion } from '../../vocabularies/discretion.ts';
import { legalBasis } from '../../vocabularies/legalBasis.ts';
import { serviceType } from '../../vocabularies/serviceType.ts';

/** What is offered or in force: a service, a scheme, a plan or a rule. */
export const service: NodeKindDescriptor = {
  id: 'service',
  typeName: 'Service',
  labels: { nb: 'Tilbud eller ordning', nn: 'Tilbod eller ordning', en: 'Service or scheme' },
  plural: { nb: 'Tilbud og ordninger', nn: 'Tilbod og ordningar', en: 'Services and schemes' },
  help: {
    nb: 'Det som tilbys eller gjelder: et tilbud, en ordning, en plan eller en regel.',
    nn: 'Det som blir tilbode eller gjeld: eit tilbod, ei ordning, ein plan eller ein regel.',
    en: 'What is offered or in force: a service, a scheme, a plan or a rule.',
  },
  fields: [
    {
      id: 'serviceType',
      type: 'vocabulary',
      vocabulary: serviceType,
      labels: { nb: 'Type tilbud', nn: 'Type tilbod', en: 'Type of service' },
      help: {
        nb: 'Hva slags tilbud eller ordning dette er.',
        nn: 'Kva slags tilbod eller ordning dette er.',
        en: 'What sort of service or scheme this is.',
      },
    },
    {
      id: 'purpose',
      type: 'text',
      maxLength: 1000,
      labels: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' },
      help: { nb: 'Hva det skal føre til.', nn: 'Kva det skal føre til.', en: 'What it is meant to lead to.' },
    },
    {
      id: 'audience',
      type: 'text',
      maxLength: 500,
      labels: { nb: 'For hvem', nn: 'For kven', en: 'For whom' },
      help: {
        nb: 'Hvem tilbudet er ment for.',
        nn: 'Kven tilbodet er meint for.',
        en: 'Whom the service is meant for.',
      },
    },
    {
      id: 'eligibility',
      type: 'text',
      maxLength: 1000,
      labels: { nb: 'Vilkår', nn: 'Vilkår', en: 'Conditions' },
      help: { nb: 'Hva som må til for å få det.', nn: 'Kva som må til for å få det.', en: 'What it takes to get it.' },
    },
    {
      id: 'channel',
      type: 'vocabularySet',
      vocabulary: channel,
      labels: { nb: 'Hvordan man når det', nn: 'Korleis ein når det', en: 'How it is reached' },
      help: {
        nb: 'Veiene folk kan ta for å få tilbudet.',
        nn: 'Vegane folk kan ta for å få tilbodet.',
        en: 'The ways by which people can get the service.',
      },
    },
    {
      id: 'capacity',
      type: 'group',
      name: 'Capacity',
      fields: capacityFields,
      labels: { nb: 'Kapasitet', nn: 'Kapasitet', en: 'Capacity' },
      help: {
        nb: 'Hvor mange det er plass til. Tomt betyr ukjent, ikke null.',
        nn: 'Kor mange det er plass til. Tomt tyder ukjent, ikkje null.',
        en: 'How many there is room for. Empty means unknown, not zero.',
      },
      api: 'How many there is room for; null means unknown, not zero.',
    },
    {
      id: 'waitTime',
      type: 'integer',
      min: 0,
      max: 3650,
      labels: { nb: 'Ventetid i dager', nn: 'Ventetid i dagar', en: 'Wait in days' },
      help: {
        nb: 'Hvor mange dager folk vanligvis venter.',
        nn: 'Kor mange dagar folk vanlegvis ventar.',
        en: 'How many days people usually wait.',
      },
    },
    {
      id: 'funding',
      type: 'group',
      name: 'Funding',
      fields: fundingFields,
      labels: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' },
      help: {
        nb: 'Hvor mye penger det er i dette, og hvor de kommer fra.',
        nn: 'Kor mykje pengar det er i dette, og kvar dei kjem frå.',
        en: 'How much money there is in this, and where it comes from.',
      },
    },
    {
      id: 'legalBasis',
      type: 'vocabulary',
      vocabulary: legalBasis,
      labels: { nb: 'Hjemmel', nn: 'Heimel', en: 'Legal basis' },
      help: {
        nb: 'Hviler det på lov, forskrift eller praksis?',
        nn: 'Kviler det på lov, forskrift eller praksis?',
        en: 'Does it rest on statute, regulation or practice?',
      },
      api: 'Whether it rests on statute, regulation or practice.',
    },
    {
      id: 'discretion',
      type: 'vocabulary',
      vocabulary: discretion,
      labels: { nb: 'Rom for skjønn', nn: 'Rom for skjøn', en: 'Room for discretion' },
      help: {
        nb: 'Hvor stort rom reglene gir for å vurdere selv.',
        nn: 'Kor stort rom reglane gir for å vurdere sjølv.',
        en: 'How much room the rules leave for judgement.',
      },
    },
    {
      id: 'discretionHeldBy',
      type: 'text',
      maxLength: 300,
      labels: { nb: 'Hvem som kan bruke skjønn', nn: 'Kven som kan bruke skjøn', en: 'Who may use discretion' },
      help: {
        nb: 'Rollen eller kontoret som kan vurdere.',
        nn: 'Rolla eller kontoret som kan vurdere.',
        en: 'The role or office that may judge.',
      },
    },
    {
      id: 'barriers',
      type: 'barriers',
      labels: { nb: 'Barrierer', nn: 'Barrierar', en: 'Barriers' },
      help: {
        nb: 'Det som står i veien for at tilbudet virker.',
        nn: 'Det som står i vegen for at tilbodet verkar.',
        en: 'What stands in the way of the service working.',
      },
      api: 'What stands in the way of the service working, by the ids of the map’s barriers.',
    },
    {
      id: 'reviews',
      type: 'groupList',
      name: 'ServiceReview',
      fields: serviceReviewFields,
      maxItems: 50,
      labels: { nb: 'Om det virker', nn: 'Om det verkar', en: 'Whether it works' },
      help: {
        nb: 'Svar fra gjennomganger: virker dette etter hensikten, for hvem og for hvilket mål?',
        nn: 'Svar frå gjennomgangar: verkar dette etter føremålet, for kven og for kva mål?',
        en: 'Answers from reviews: does this work as intended, for whom and for which goal?',
      },
      api: 'Answers from reviews: whether it works as intended, for whom and for which goal.',
    },
  ],
};
