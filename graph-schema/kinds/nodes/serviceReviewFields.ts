import type { Field } from '../../descriptor/Field.ts';
import { answer } from '../../vocabularies/answer.ts';

/** One answer to the question whether a service works as intended. */
export const serviceReviewFields: readonly Field[] = [
  {
    id: 'forWhom',
    type: 'text',
    maxLength: 300,
    labels: { nb: 'For hvem', nn: 'For kven', en: 'For whom' },
    help: { nb: 'Hvem svaret gjelder for.', nn: 'Kven svaret gjeld for.', en: 'Whom the answer is about.' },
  },
  {
    id: 'forWhichGoal',
    type: 'text',
    maxLength: 300,
    labels: { nb: 'For hvilket mål', nn: 'For kva mål', en: 'For which goal' },
    help: {
      nb: 'Målet ordningen er vurdert opp mot.',
      nn: 'Målet ordninga er vurdert opp mot.',
      en: 'The goal that the scheme was held against.',
    },
  },
  {
    id: 'worksAsIntended',
    type: 'vocabulary',
    vocabulary: answer,
    labels: { nb: 'Virker etter hensikten', nn: 'Verkar etter føremålet', en: 'Works as intended' },
    help: {
      nb: 'Virker dette slik det var ment?',
      nn: 'Verkar dette slik det var meint?',
      en: 'Does this work as it was meant to?',
    },
    api: 'Whether it works as it was meant to.',
  },
  {
    id: 'canChangeTomorrow',
    type: 'vocabulary',
    vocabulary: answer,
    labels: { nb: 'Kan endres i morgen', nn: 'Kan endrast i morgon', en: 'Can change tomorrow' },
    help: {
      nb: 'Kan det endres uten ny lov eller forskrift?',
      nn: 'Kan det endrast utan ny lov eller forskrift?',
      en: 'Can it be changed without a new statute or regulation?',
    },
    api: 'Whether it can be changed without a new statute or regulation.',
  },
  {
    id: 'byRole',
    type: 'text',
    maxLength: 200,
    labels: { nb: 'Svart av', nn: 'Svart av', en: 'Answered by' },
    help: {
      nb: 'Rollen til den som svarte. Ikke et navn.',
      nn: 'Rolla til den som svarte. Ikkje eit namn.',
      en: 'The role of whoever answered. Not a name.',
    },
  },
  {
    id: 'date',
    type: 'date',
    labels: { nb: 'Dato', nn: 'Dato', en: 'Date' },
    help: { nb: 'Når svaret ble gitt.', nn: 'Når svaret vart gitt.', en: 'When the answer was given.' },
  },
];
