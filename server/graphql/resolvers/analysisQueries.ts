import type { GraphqlParts } from '../GraphqlParts.ts';
import type { AboutMap, OfMap } from './AboutMap.ts';
import { analysisOf, type BrokersArgs, type CoverageArgs, type FindingsArgs, type PlacesArgs } from './analysis.ts';
import { answersOf, type AnswersArgs } from './answers.ts';
import { figureQueries } from './figures.ts';
import { followUpsOf, type FollowUpsArgs } from './followUps.ts';
import { linksOf, type MissingLinksArgs, type WorthAskingArgs } from './links.ts';
import { routesOf, type RoadsArgs, type RoutesArgs } from './routes.ts';
import { whatIfOf, type WhatIfArgs } from './whatIf.ts';

/** What analyses answer. */
export function analysisQueries(parts: GraphqlParts, about: AboutMap) {
  const { engine } = parts;
  const analysis = analysisOf(engine);
  const answers = answersOf(engine);
  const links = linksOf(engine);
  const routes = routesOf(engine);
  return {
    gaps: about<OfMap & FindingsArgs>(analysis.gaps),
    bottlenecks: about<OfMap & FindingsArgs>(analysis.bottlenecks),
    coverage: about<OfMap & CoverageArgs>(analysis.coverage),
    municipalityCoverage: about<OfMap & PlacesArgs>(analysis.municipalityCoverage),
    brokers: about<OfMap & BrokersArgs>(analysis.brokers),
    recommendations: about<OfMap & AnswersArgs>(answers.recommendations),
    needs: about<OfMap & AnswersArgs>(answers.needs),
    followUps: about<OfMap & FollowUpsArgs>(followUpsOf(engine)),
    missingLinks: about<OfMap & MissingLinksArgs>(links.missingLinks),
    worthAsking: about<OfMap & WorthAskingArgs>(links.worthAsking),
    routes: about<OfMap & RoutesArgs>(routes.routes),
    roads: about<OfMap & RoadsArgs>(routes.roads),
    whatIf: about<OfMap & WhatIfArgs>(whatIfOf(engine)),
    ...figureQueries(parts, about),
  };
}
