import { kindsSdl } from '@sirkel/graph-schema/sdl';
import { nodeKinds } from '@sirkel/graph-schema';
import { accessSdl } from './access.graphql.ts';
import { analysisSdl } from './analysis.graphql.ts';
import { changeSdl } from './change.graphql.ts';
import { linksSdl } from './links.graphql.ts';
import { mapSdl, nodeExtensionsSdl, relationExtensionsSdl } from './map.graphql.ts';
import { mutationSdl } from './mutation.graphql.ts';
import { querySdl } from './query.graphql.ts';
import { subscriptionSdl } from './subscription.graphql.ts';

/** The whole schema as text: what the kinds make, and what stands around them. */
export const typeDefs: string = [
  querySdl,
  mutationSdl,
  subscriptionSdl,
  accessSdl,
  mapSdl,
  changeSdl,
  analysisSdl,
  linksSdl,
  kindsSdl,
  nodeExtensionsSdl(nodeKinds.map(({ typeName }) => typeName)),
  relationExtensionsSdl,
].join('\n');
