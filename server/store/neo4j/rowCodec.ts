import neo4j from 'neo4j-driver';
import type { LooseRecord, MapSettings, NodeRecord, Records, RelationRecord } from '@sirkel/graph-schema';

/**
 * Rows as Neo4j keeps them. Neo4j takes no nested values, so what a field holds decides how it lies:
 * - texts, dates, vocabulary words, booleans: a property of the same name
 * - whole numbers: an INTEGER; other numbers: a FLOAT
 * - sets of words or texts (elements, tags, municipalities …): a list of strings
 * - everything nested (summary, sources, position, groups and lists of groups, customValues): JSON in `<field>Json`
 *
 * Beside these a row has `map`. A relation's ends are its native ends, not properties.
 */
export type Properties = Readonly<Record<string, unknown>>;

/** What the name of a property ends with that holds JSON. */
export const NESTED = 'Json';

/** A node's properties. */
export function nodeProperties(map: string, node: NodeRecord): Properties {
  return { ...encode(node), map };
}

/** A relation's properties, without its ends. */
export function relationProperties(map: string, relation: RelationRecord): Properties {
  const { from: _from, to: _to, ...own } = relation;
  return { ...encode(own), map };
}

/** The properties of what is tied to nothing: `(:FollowUp)`, `(:View)`, `(:Tour)`. */
export function looseProperties(map: string, value: Records[LooseRecord]): Properties {
  return { ...encode(value), map };
}

/** The node as it was put. */
export function readNode(properties: Properties): NodeRecord {
  return decode(properties) as NodeRecord;
}

/** The relation as it was put. */
export function readRelation(properties: Properties, from: string, to: string): RelationRecord {
  return { ...decode(properties), from, to } as RelationRecord;
}

/** What is tied to nothing, as it was put. */
export function readLoose(properties: Properties): Records[LooseRecord] {
  return decode(properties) as Records[LooseRecord];
}

/** The properties of `(:Map)` that come from its settings: what a person looks for, and the whole as JSON. */
export function settingsProperties(settings: MapSettings): Properties {
  return {
    title: settings.title.nb,
    region: settings.region ?? null,
    visibility: settings.visibility,
    settingsJson: JSON.stringify(settings),
  };
}

/** The settings as they were put. */
export function readSettings(json: string): MapSettings {
  return JSON.parse(json) as MapSettings;
}

function encode(record: Properties): Properties {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) =>
      isFlat(value) ? [field, flat(value)] : [`${field}${NESTED}`, JSON.stringify(value)],
    ),
  );
}

function decode({ map: _map, ...properties }: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) =>
      name.endsWith(NESTED) && typeof value === 'string'
        ? [name.slice(0, -NESTED.length), JSON.parse(value) as unknown]
        : [name, value],
    ),
  );
}

function isFlat(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value !== 'object' || value === null;
}

// The driver writes every JavaScript number as a FLOAT unless told otherwise.
function flat(value: unknown): unknown {
  return typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value;
}
