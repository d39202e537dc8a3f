import { randomUUID } from 'node:crypto';
import type { EditCommand, NewNode, NewRelation } from '@sirkel/graph-schema';
import type { RunningApi } from './startApi.ts';

/** A small map and the ids of what is in it. */
export type SampleMap = {
  readonly map: string;
  readonly nav: string;
  readonly municipality: string;
  readonly grant: string;
  readonly housing: string;
  readonly cooperation: string;
  readonly provides: string;
  readonly addresses: string;
};

/** Adds a node. */
export function addNode(id: string, kind: string, name: string, more: Record<string, unknown> = {}): EditCommand {
  return { action: 'addNode', node: { id, kind, name, status: 'existing', ...more } as unknown as NewNode };
}

/** Adds a relation; `more` is what else it holds. */
export function addRelation(
  id: string,
  kind: string,
  from: string,
  to: string,
  more: Record<string, unknown> = {},
): EditCommand {
  const relation = { id, kind, from, to, status: 'existing', ...more };
  return { action: 'addRelation', relation: relation as unknown as NewRelation };
}

/** nav – municipality, nav → grant → housing: four nodes and three relations, in one change. */
export async function makeSampleMap(running: RunningApi): Promise<SampleMap> {
  const [map, sample] = [await running.makeMap(), newIds()];
  const { nav, municipality, grant, housing } = sample;
  await running.write(map, [
    addNode(nav, 'actor', 'Arbeids- og velferdsetaten', { shortName: 'NAV', sector: 'public', layer: 'state' }),
    addNode(municipality, 'actor', 'Ås kommune', { sector: 'public', layer: 'municipality', elements: ['network'] }),
    addNode(grant, 'service', 'Tilskudd til sosiale entreprenører', {
      serviceType: 'grantScheme',
      elements: ['finance'],
    }),
    addNode(housing, 'need', 'Et sted å bo', {
      whose: 'people',
      layer: 'everydayLife',
      tags: ['bolig'],
      status: 'missing',
    }),
    addRelation(sample.cooperation, 'cooperatesWith', nav, municipality),
    addRelation(sample.provides, 'provides', nav, grant),
    addRelation(sample.addresses, 'addresses', grant, housing),
  ]);
  return { map, ...sample };
}

function newIds(): Omit<SampleMap, 'map'> {
  return {
    nav: randomUUID(),
    municipality: randomUUID(),
    grant: randomUUID(),
    housing: randomUUID(),
    cooperation: randomUUID(),
    provides: randomUUID(),
    addresses: randomUUID(),
  };
}
