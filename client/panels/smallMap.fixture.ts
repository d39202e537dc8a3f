import { emptyGraph, putNode, putRelation, putSettings } from '@sirkel/graph-schema';
import type { Graph, MapSettings, NodeRecord, RelationRecord } from '@sirkel/graph-schema';

const settings: MapSettings = {
  id: 'settings',
  title: { nb: 'Et lite kart', nn: 'Eit lite kart', en: 'A small map' },
  visibility: 'public',
  languages: ['nb', 'nn', 'en'],
  layers: [
    {
      id: 'everydayLife',
      order: 0,
      labels: { nb: 'Livet blant folk', nn: 'Livet blant folk', en: 'Life among people' },
    },
    { id: 'municipality', order: 1, labels: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' } },
    { id: 'outside', order: 0, outside: true, labels: { nb: 'Utenfor', nn: 'Utanfor', en: 'Outside' } },
  ],
  customFields: [],
  barriers: [
    {
      id: 'time',
      labels: { nb: 'Tid', nn: 'Tid', en: 'Time' },
      help: { nb: 'Det tar tid å vinne anbud.', nn: 'Det tek tid å vinne anbod.', en: 'Winning tenders takes time.' },
      source: { title: 'Heftet', certainty: 'stated' },
    },
  ],
  referenceModel: { coverage: [], expectedTies: [] },
  version: 1,
};

const nodes: readonly NodeRecord[] = [
  {
    id: 'norge',
    kind: 'actor',
    name: 'Innovasjon Norge',
    altNames: ['IN', 'Nyskaparen'],
    status: 'existing',
    sector: 'public',
    actorType: 'publicSupport',
    organisationNumber: '974760673',
    layer: 'municipality',
    elements: ['finance', 'guidance'],
    municipalities: ['3907', '3901'],
    summary: { nb: 'Gir penger og råd.', nn: 'Gjev pengar og råd.', en: 'Gives money and advice.' },
    sources: [{ title: 'Heftet', where: 'linje 1–2', certainty: 'stated' }],
    version: 3,
  },
  {
    id: 'avsetning',
    kind: 'service',
    name: 'Årlig avsetning',
    status: 'existing',
    layer: 'municipality',
    elements: ['finance'],
    validFrom: '2018',
    funding: { amount: 1_000_000, currency: 'NOK', period: 'year', earmarked: true },
    barriers: ['time'],
    version: 3,
  },
  {
    id: 'behov',
    kind: 'need',
    name: 'Ærlig hjelp',
    whose: 'people',
    status: 'missing',
    layer: 'everydayLife',
    version: 3,
  },
  { id: 'rad', kind: 'measure', name: 'Ta i bruk råd', status: 'proposed', version: 3 },
  { id: 'grunder', kind: 'actor', name: 'Gründere', extent: 'group', status: 'weak', layer: 'outside', version: 3 },
];

const relations: readonly RelationRecord[] = [
  { id: 'gir', kind: 'provides', from: 'norge', to: 'avsetning', status: 'existing', version: 3 },
  {
    id: 'betaler',
    kind: 'funds',
    from: 'norge',
    to: 'grunder',
    status: 'past',
    validFrom: '2021',
    validTo: '2022',
    note: 'Delvis finansiering.',
    barriers: ['time'],
    amount: 250_000,
    year: 2021,
    sources: [{ title: 'Rapporten', certainty: 'derived', note: 'Lest mellom linjene.' }],
    version: 3,
  },
  { id: 'sammen', kind: 'cooperatesWith', from: 'grunder', to: 'norge', status: 'missing', version: 3 },
  { id: 'motes', kind: 'addresses', from: 'avsetning', to: 'behov', status: 'proposed', version: 3 },
];

/** A map of five nodes and four ties, one of each sort that is shown in its own way. */
export function smallMap(): Graph {
  const graph = emptyGraph();
  putSettings(graph, settings);
  for (const node of nodes) putNode(graph, node);
  for (const relation of relations) putRelation(graph, relation);
  graph.sequence = 3;
  return graph;
}
