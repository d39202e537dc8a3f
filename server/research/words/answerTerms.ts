import type { Localized } from '@sirkel/graph-schema';
import { needStates, type NeedState } from '../../engine/gaps/needs.ts';
import { recommendationStates, type RecommendationState } from '../../engine/gaps/recommendations.ts';
import { vocabularyOf } from './terms.ts';

const recommendationLabels: Readonly<Record<RecommendationState, Localized>> = {
  fulfilled: { nb: 'oppfylt', nn: 'oppfylt', en: 'fulfilled' },
  underWay: { nb: 'i gang', nn: 'i gang', en: 'under way' },
  stopped: { nb: 'stanset', nn: 'stansa', en: 'stopped' },
  proposed: { nb: 'bare foreslått', nn: 'berre foreslått', en: 'only proposed' },
};
const needLabels: Readonly<Record<NeedState, Localized>> = {
  met: { nb: 'flere svarer', nn: 'fleire svarer', en: 'several answer' },
  thin: { nb: 'bare én svarer', nn: 'berre éin svarer', en: 'one alone answers' },
  unreachable: { nb: 'ingen registrert hjelpevei', nn: 'ingen registrert hjelpeveg', en: 'no recorded path of help' },
  unmet: { nb: 'ingenting på kartet svarer', nn: 'ingenting på kartet svarer', en: 'nothing on the map answers' },
};

export const recommendationStateTerms = vocabularyOf(
  'RecommendationState',
  { nb: 'Hvor den står', nn: 'Kvar ho står', en: 'Where it stands' },
  recommendationStates,
  recommendationLabels,
);
export const needStateTerms = vocabularyOf(
  'NeedState',
  { nb: 'Hvordan det blir svart på', nn: 'Korleis det blir svart på', en: 'How it is answered' },
  needStates,
  needLabels,
);
