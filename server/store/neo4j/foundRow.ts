import type { Record as Neo4jRecord } from 'neo4j-driver';
import type { LooseRecord } from '@sirkel/graph-schema';
import type { FoundRow } from '../Store.ts';
import { nodeLabels, relationTypes } from './names.ts';
import { NESTED, type Properties } from './rowCodec.ts';

/** The labels that Sirkel writes on what is on a map. */
export const ourLabels: readonly string[] = ['Node', ...nodeLabels.values()];

/** The labels of what stands beside what is on the map, tied to nothing. */
export const looseLabels: Readonly<Record<LooseRecord, string>> = { followUp: 'FollowUp', view: 'View', tour: 'Tour' };
export const allLooseLabels = Object.values(looseLabels).join('|');

const kindOf = (names: ReadonlyMap<string, string>, name: string): string | undefined =>
  [...names].find(([, known]) => known === name)?.[0];

/** A node as it lies, from a record with `handle`, `labels` and `properties`. */
export function foundNode(row: Neo4jRecord): FoundRow {
  const properties = row.get('properties') as Properties;
  const labels = (row.get('labels') as string[]).filter((label) => label !== 'Node');
  const kinds = labels.flatMap((label) => kindOf(nodeLabels, label) ?? []);
  const { value, gaps, faults } = readProperties(properties);
  if (properties['map'] === undefined) gaps.push('has no map');
  if (properties['id'] === undefined) gaps.push('has no id');
  if (!(row.get('labels') as string[]).includes('Node')) gaps.push('lacks the label Node');
  const kind = value['kind'] ?? (kinds.length === 1 ? kinds[0] : undefined);
  if (kind === undefined) faults.push('has no kind');
  else if (kinds.length !== 1 || kinds[0] !== kind)
    gaps.push(`has the labels ${labels.join(', ') || 'of no kind'}, its kind is ${say(kind)}`);
  const found = kind === undefined ? value : { ...value, kind };
  return { handle: row.get('handle') as string, record: 'node', value: found, gaps, faults };
}

/** What is tied to nothing, as it lies, from a record with `handle` and `properties`. */
export function foundLoose(row: Neo4jRecord, record: LooseRecord): FoundRow {
  const properties = row.get('properties') as Properties;
  const { value, gaps, faults } = readProperties(properties);
  if (properties['id'] === undefined) {
    faults.push(record === 'followUp' ? 'has no id, which would be that of the finding' : 'has no id');
  }
  return { handle: row.get('handle') as string, record, value, gaps, faults };
}

/**
 * A relationship as it lies, from a record with `handle`, `type`, `properties`, `from` and `to`.
 * @param ids the ids of all nodes that were found, by handle
 * @returns undefined for one that ties a node of the map to something that is not Sirkel's, and is none of its own
 */
export function foundRelation(row: Neo4jRecord, map: string, ids: ReadonlyMap<string, unknown>): FoundRow | undefined {
  const [properties, type] = [row.get('properties') as Properties, row.get('type') as string];
  const ends = [row.get('from') as string, row.get('to') as string] as const;
  const isInside = ends.every((end) => ids.has(end));
  if (!isInside && properties['map'] !== map) return undefined;
  const { value, gaps, faults } = readProperties(properties);
  if (!isInside) faults.push('ties something that is not on this map');
  if (properties['map'] === undefined) gaps.push('has no map');
  else if (properties['map'] !== map) faults.push(`belongs to another map (${say(properties['map'])})`);
  if (properties['id'] === undefined) gaps.push('has no id');
  const kind = kindOf(relationTypes, type);
  if (kind === undefined) faults.push(`has the type ${type}, which Sirkel does not know`);
  else if (value['kind'] === undefined) gaps.push('has no kind');
  else if (value['kind'] !== kind) gaps.push(`has the type ${type}, its kind is ${say(value['kind'])}`);
  const [from, to] = ends.map((end) => ids.get(end));
  return {
    handle: row.get('handle') as string,
    record: 'relation',
    value: { ...value, kind: kind ?? type, from, to },
    gaps,
    faults,
    ends,
  };
}

/** Settings as they lie, from a record with `handle`, `json` and the properties that are copies of what is in it. */
export function foundSettings(row: Neo4jRecord): FoundRow {
  const { value, faults } = readProperties({ [`settings${NESTED}`]: (row.get('json') as unknown) ?? '' });
  const settings = (value['settings'] ?? {}) as Properties;
  const copies = {
    title: (settings['title'] as { nb?: string } | undefined)?.nb,
    region: settings['region'],
    visibility: settings['visibility'],
  };
  for (const [name, written] of Object.entries(copies)) {
    const copy = (row.get(name) as unknown) ?? undefined;
    if (copy === written || faults.length > 0) continue;
    faults.push(`says ${say(copy)} as ${name}, which is only a copy; settingsJson says ${say(written)}`);
  }
  return { handle: row.get('handle') as string, record: 'mapSettings', value: settings, gaps: [], faults };
}

type Read = { readonly value: Properties; readonly gaps: string[]; readonly faults: string[] };

function readProperties({ map: _map, ...properties }: Properties): Read {
  const [gaps, faults]: [string[], string[]] = [[], []];
  const entries = Object.entries(properties).map(([name, value]): readonly [string, unknown] => {
    if (name.endsWith(NESTED)) {
      const nested = parse(value);
      if (nested !== undefined) return [name.slice(0, -NESTED.length), nested];
      faults.push(`holds no JSON in ${name}`);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      gaps.push(`holds a ${value.constructor.name} in ${name}, where Sirkel keeps text`);
      // Dates, times and the like, as ISO 8601.
      return [name, (value as { toString(): string }).toString()];
    }
    return [name, value];
  });
  return { value: Object.fromEntries(entries), gaps, faults };
}

function parse(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

const say = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80));
