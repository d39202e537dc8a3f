import { brokers } from './analyses/brokers.ts';
import { coverage } from './analyses/coverage.ts';
import { findings } from './analyses/findings.ts';
import { groupTies } from './analyses/groupTies.ts';
import { indicators } from './analyses/indicators.ts';
import { likelyLinks } from './analyses/likelyLinks.ts';
import { needs } from './analyses/needs.ts';
import { municipalityCoverage } from './analyses/municipalityCoverage.ts';
import { overTime } from './analyses/overTime.ts';
import { recommendations } from './analyses/recommendations.ts';
import { research } from './analyses/research.ts';
import { roads } from './analyses/roads.ts';
import { routes } from './analyses/routes.ts';
import { whatIf } from './analyses/whatIf.ts';

/** All that can be asked of a map, by id. Adding one is one file and one line. */
export const analyses = {
  findings,
  coverage,
  recommendations,
  needs,
  municipalityCoverage,
  brokers,
  indicators,
  research,
  overTime,
  groupTies,
  likelyLinks,
  routes,
  roads,
  whatIf,
} as const;

export type AnalysisId = keyof typeof analyses;
export type ParamsOf<Id extends AnalysisId> = Parameters<(typeof analyses)[Id]['run']>[1];
export type ResultOf<Id extends AnalysisId> = ReturnType<(typeof analyses)[Id]['run']>;
