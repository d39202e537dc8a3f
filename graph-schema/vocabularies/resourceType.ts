import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** What sort of thing a resource is. */
export const resourceType: Vocabulary = {
  name: 'ResourceType',
  labels: { nb: 'Type', nn: 'Type', en: 'Type' },
  terms: [
    { id: 'template', labels: { nb: 'mal', nn: 'mal', en: 'template' } },
    { id: 'contract', labels: { nb: 'kontrakt', nn: 'kontrakt', en: 'contract' } },
    { id: 'guide', labels: { nb: 'veileder', nn: 'rettleiar', en: 'guide' } },
    {
      id: 'bestPractice',
      labels: { nb: 'eksempel til etterfølgelse', nn: 'døme til etterfølging', en: 'best practice' },
    },
    { id: 'abcStep', labels: { nb: 'steg i ABC-en', nn: 'steg i ABC-en', en: 'step of the ABC' } },
    { id: 'dataset', labels: { nb: 'datasett', nn: 'datasett', en: 'dataset' } },
    { id: 'report', labels: { nb: 'rapport', nn: 'rapport', en: 'report' } },
    { id: 'link', labels: { nb: 'lenke', nn: 'lenkje', en: 'link' } },
    { id: 'other', labels: { nb: 'annet', nn: 'anna', en: 'other' } },
  ],
};
