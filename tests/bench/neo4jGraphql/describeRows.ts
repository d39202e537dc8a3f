import type { Driver } from 'neo4j-driver';
import { searched } from './copyMap.ts';

/** What `@neo4j/graphql` is told of the rows, and the fields to ask for. */
export type Description = {
  readonly typeDefs: string;
  readonly nodeFields: readonly string[];
  readonly relationFields: readonly string[];
};

const scalars: Readonly<Record<string, string>> = {
  STRING: 'String',
  INTEGER: 'Int',
  FLOAT: 'Float',
  BOOLEAN: 'Boolean',
};

/** Describes every property that the copied rows have, as its guide does by hand. */
export async function describeRows(driver: Driver): Promise<Description> {
  const nodes = await fieldsOf(driver, 'MATCH (row:PeerNode)');
  const relations = await fieldsOf(driver, 'MATCH (:PeerNode)-[row:RELATED]->()');
  const fields = searched.filter((name) => nodes.some((node) => node.name === name)).map((name) => `"${name}"`);
  const typeDefs = /* GraphQL */ `
    type PeerNode @node @fulltext(indexes: [{ indexName: "peer_text", queryName: "searchPeerNodes", fields: [${fields}] }]) {
      ${nodes.map(({ name, type }) => `${name}: ${type}`).join('\n')}
      related: [PeerNode!]! @relationship(type: "RELATED", direction: OUT, properties: "Related")
      tied: [PeerNode!]! @relationship(type: "TIED", direction: OUT, queryDirection: UNDIRECTED, properties: "Related")
    }
    type Related @relationshipProperties {
      ${relations.map(({ name, type }) => `${name}: ${type}`).join('\n')}
    }
  `;
  return { typeDefs, nodeFields: nodes.map(({ name }) => name), relationFields: relations.map(({ name }) => name) };
}

type Field = { readonly name: string; readonly type: string };

async function fieldsOf(driver: Driver, match: string): Promise<readonly Field[]> {
  const { records } = await driver.executeQuery(`${match} UNWIND keys(row) AS name
    WITH name, valueType(row[name]) AS type RETURN name, collect(DISTINCT type) AS types ORDER BY name`);
  return records.map((record) => {
    const [name, types] = [record.get('name') as string, record.get('types') as readonly string[]];
    return { name, type: typeOf(types) };
  });
}

// "STRING NOT NULL", "LIST<STRING NOT NULL> NOT NULL"
function typeOf(types: readonly string[]): string {
  const [first = ''] = types;
  if (first.startsWith('LIST')) return '[String!]';
  return scalars[first.split(' ')[0] ?? ''] ?? 'String';
}
