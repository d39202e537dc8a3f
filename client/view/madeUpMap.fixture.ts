import {
  emptyGraph,
  type Graph,
  type Layer,
  type NodeKind,
  type NodeRecord,
  type RelationRecord,
} from '@sirkel/graph-schema';
import type { FieldId } from './circle/fields.ts';
import { stableHash } from './circle/stableHash.ts';

/** The default rings. */
export const madeUpLayers: readonly Layer[] = [
  'everydayLife/Livet blant folk',
  'associations/Foreninger – pårørende',
  'neighbourhood/Bydel eller nærmiljø',
  'municipality/Kommune',
  'county/Fylke',
  'region/Regionen',
  'state/Staten',
  'outside/Utenfor',
].map((entry, order) => {
  const [id = '', nb = ''] = entry.split('/');
  return { id, order, labels: { nb }, ...(id === 'outside' ? { outside: true } : {}) };
});

export const madeUpFieldLabels: Readonly<Record<FieldId, string>> = {
  network: 'Nettverk',
  education: 'Utdanning',
  market: 'Marked',
  finance: 'Finansiering',
  legislation: 'Lovgivning',
  guidance: 'Veiledning',
  publicPolicy: 'Offentlig politikk',
  none: 'Uten felt',
};

/** How many nodes lie in each field of each ring of the booklet's own ecosystem. */
const shape: Readonly<Record<string, Readonly<Partial<Record<FieldId, number>>>>> = {
  region: { network: 8, education: 13, finance: 8, guidance: 7, market: 4, publicPolicy: 9, legislation: 1 },
  state: { finance: 9, publicPolicy: 3, legislation: 4, guidance: 1, network: 1 },
  municipality: { publicPolicy: 8, market: 3, guidance: 5, education: 3, finance: 5, network: 1, legislation: 1 },
  associations: { network: 3, market: 3, guidance: 2, publicPolicy: 1, education: 1, finance: 1 },
  neighbourhood: { network: 1 },
  everydayLife: { none: 7 },
  county: { education: 3, network: 4, guidance: 6, finance: 1 },
  outside: { education: 1, publicPolicy: 4, finance: 3 },
};

const names = [
  'Sosenteriet',
  'Sandefjord kommune',
  'Lokale NAV-kontor',
  'Innovasjon Norge',
  'Gründernettverket',
  'Husbanken',
  'Tilskuddsordningen',
  'Kunnskapsdepartementet',
  'Sosiale entreprenører',
  'Frivillige organisasjoner',
  'Etablererveiledningen',
  'Virkemiddelapparatet',
  'Effektkontrakt soning',
  'Fastlåst tenkning',
  'Folkehelse',
  'Offentlige anskaffelser',
  'Ujevn geografi',
  'Studentbedrift',
  'Banker',
  'Universiteter og høgskoler',
];
const sectors = ['public', 'public', 'voluntary', 'private', 'hybrid'];

/**
 * A made-up map in the shape of the booklet's ecosystem: about 100 nodes that can be labelled, and every fourth one
 * a recommendation. `times` repeats it, for measuring.
 */
export function madeUpMap(times = 1): Graph {
  const graph = emptyGraph();
  for (let round = 0; round < times; round += 1) {
    for (const [layer, fields] of Object.entries(shape)) {
      for (const [field, count] of Object.entries(fields)) {
        for (let index = 0; index < count; index += 1)
          addNode(graph, `${layer}-${field}-${String(index)}-${String(round)}`, layer, field);
      }
    }
  }
  addTies(graph);
  return graph;
}

function addNode(graph: Graph, id: string, layer: string, field: string): void {
  const chance = stableHash(`kind ${id}`);
  const kinds: readonly NodeKind[] = layer === 'everydayLife' ? ['need'] : ['actor', 'service', 'need', 'measure'];
  const kind = kinds[Math.floor(chance * kinds.length)] ?? 'actor';
  const node = {
    id,
    kind,
    name: names[Math.floor(stableHash(`name ${id}`) * names.length)] ?? id,
    status: kind === 'measure' ? 'proposed' : stableHash(`gap ${id}`) < 0.04 ? 'missing' : 'existing',
    layer,
    version: 1,
    ...(field === 'none' ? {} : { elements: [field] }),
    ...(kind === 'actor' ? { sector: sectors[Math.floor(stableHash(`sector ${id}`) * sectors.length)] } : {}),
  };
  graph.nodes.set(id, node as unknown as NodeRecord);
}

function addTies(graph: Graph): void {
  const ids = [...graph.nodes.keys()];
  ids.forEach((from, index) => {
    // A few hubs take most of the ties, as in any such map.
    const to = ids[Math.floor(stableHash(`to ${from}`) ** 3 * ids.length)];
    if (to === undefined || to === from) return;
    const status = index % 7 === 0 ? 'missing' : 'existing';
    const relation = { id: `tie-${from}`, kind: 'cooperatesWith', from, to, status, version: 1 };
    graph.relations.set(relation.id, relation as unknown as RelationRecord);
  });
}
