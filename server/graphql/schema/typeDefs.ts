import { kindsSdl } from '@sirkel/graph-schema/sdl';
import { nodeKinds } from '@sirkel/graph-schema';
import { accessSdl } from './access.graphql.ts';
import { analysisSdl } from './analysis.graphql.ts';
import { changeSdl } from './change.graphql.ts';
import { compareSdl } from './compare.graphql.ts';
import { figuresSdl } from './figures.graphql.ts';
import { linksSdl } from './links.graphql.ts';
import { findingFilterSdl } from './findingFilter.graphql.ts';
import { followUpSdl } from './followUp.graphql.ts';
import { mapSdl, nodeExtensionsSdl, relationExtensionsSdl } from './map.graphql.ts';
import { methodSdl } from './method.graphql.ts';
import { municipalityCoverageSdl } from './municipalityCoverage.graphql.ts';
import { mutationSdl } from './mutation.graphql.ts';
import { needsSdl } from './needs.graphql.ts';
import { querySdl } from './query.graphql.ts';
import { recommendationsSdl } from './recommendations.graphql.ts';
import { researchSdl } from './research.graphql.ts';
import { routesSdl } from './routes.graphql.ts';
import { subscriptionSdl } from './subscription.graphql.ts';
import { viewsSdl } from './views.graphql.ts';
import { whatIfSdl } from './whatIf.graphql.ts';

/** The whole schema as text: what the kinds make, and what stands around them. */
export const typeDefs: string = [
  querySdl,
  mutationSdl,
  subscriptionSdl,
  accessSdl,
  mapSdl,
  changeSdl,
  analysisSdl,
  recommendationsSdl,
  needsSdl,
  findingFilterSdl,
  methodSdl,
  municipalityCoverageSdl,
  whatIfSdl,
  figuresSdl,
  researchSdl,
  compareSdl,
  linksSdl,
  routesSdl,
  followUpSdl,
  viewsSdl,
  kindsSdl,
  nodeExtensionsSdl(nodeKinds.map(({ typeName }) => typeName)),
  relationExtensionsSdl,
].join('\n');
