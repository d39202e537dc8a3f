import { brokers } from './analyses/brokers.ts';
import { coverage } from './analyses/coverage.ts';
import { findings } from './analyses/findings.ts';
import { groupTies } from './analyses/groupTies.ts';
import { likelyLinks } from './analyses/likelyLinks.ts';

/** All that can be asked of a map, by id. Adding one is one file and one line. */
export const analyses = { findings, coverage, brokers, groupTies, likelyLinks } as const;

export type AnalysisId = keyof typeof analyses;
export type ParamsOf<Id extends AnalysisId> = Parameters<(typeof analyses)[Id]['run']>[1];
export type ResultOf<Id extends AnalysisId> = ReturnType<(typeof analyses)[Id]['run']>;
