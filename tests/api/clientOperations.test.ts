import { seedId, seedMaps } from '@sirkel/seed';
import { loadSeed } from '@sirkel/server/commands/loadSeed';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as analysis from '../../client/graphql/analysisOperations.ts';
import * as answers from '../../client/graphql/answerOperations.ts';
import * as figures from '../../client/graphql/figureOperations.ts';
import * as links from '../../client/graphql/linksOperations.ts';
import * as news from '../../client/graphql/newsOperations.ts';
import * as routes from '../../client/graphql/routeOperations.ts';
import * as whatIf from '../../client/graphql/whatIfOperations.ts';
import { startApi } from './support/startApi.ts';
import type { RunningApi } from './support/startApi.ts';

const map = 'vestfold-telemark';
const from = seedId('A09');
const moment = { map };
const added = { nodes: [], relations: [] };

/** What the pages ask of the analysis, with what they ask it with. */
const asked: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  gapsQuery: { map },
  bottlenecksQuery: { map },
  coverageQuery: { map, municipality: '3907' },
  municipalityCoverageQuery: { map },
  brokersQuery: { map, first: 10, withGroups: true },
  recommendationsQuery: { map },
  needsQuery: { map },
  indicatorsQuery: { map, withGroups: true },
  overTimeQuery: { map },
  researchQuery: { map, first: 50, withGroups: true },
  compareQuery: { a: moment, b: moment, withGroups: false },
  missingLinksQuery: { map, between: 'layer', withGroups: true },
  worthAskingQuery: { map, first: 10, withGroups: true },
  changesQuery: { map, since: '0:0' },
  routesQuery: { map, from: [from], to: [seedId('A01')], k: 5, kinds: null, withGroups: true },
  roadsQuery: { map },
  whatIfQuery: { map, remove: [from], add: added, withGroups: true },
};

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  const deps = { store: api.store, liveMaps: api.liveMaps, clock: Date.now, newId: randomUUID };
  for (const seed of seedMaps()) await loadSeed(deps, seed);
});
afterAll(() => api.close());

it.each(Object.entries({ ...analysis, ...answers, ...figures, ...links, ...news, ...routes, ...whatIf }))(
  'the page is answered without an error: %s',
  async (name, { text }) => {
    const variables = asked[name];
    if (variables === undefined) throw new Error(`Say what ${name} is asked with.`);
    const { data, errors } = await api.run(text, variables);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {}).every((answer) => answer !== null)).toBe(true);
  },
);
