import { mapNodeFragment, nodeKinds, relationFragment, settingsFragment } from '@sirkel/graph-schema';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../schema/typeDefs.ts';
import { costRule, operationCost } from './costRule.ts';
import { createDocuments } from './createDocuments.ts';
import { limits, parseLimits } from './limits.ts';

const schema = buildSchema(typeDefs);

function refusal(query: string): string {
  const checked = createDocuments(schema).check(query);
  if (checked.state === 'valid') return 'valid';
  expect(checked.errors.map(({ extensions }) => extensions['code'])).toEqual(checked.errors.map(() => 'INVALID'));
  return checked.errors.map(({ message }) => message).join(' ');
}

function costOf(query: string): number {
  const message = validate(schema, parse(query), [costRule(0)])[0]?.message ?? '';
  return Number(/costs (\d+)/.exec(message)?.[1]);
}

const largest = `query ($map: ID!) { graph(map: $map) { cursor map
  settings { ...AllSettingsFields } nodes { ...AllNodeFields } relations { ...AllRelationFields } } }
  ${mapNodeFragment} ${relationFragment} ${settingsFragment}`;

const follow = `subscription ($map: ID!, $since: String) { mapChanges(map: $map, since: $since) { __typename
  ... on Reload { cursor } ... on MapChange { cursor change { sequence edits { __typename
  ... on NodeEdit { id nodeBefore { ...AllNodeFields } nodeAfter { ...AllNodeFields } }
  ... on RelationEdit { id relationBefore { ...AllRelationFields } relationAfter { ...AllRelationFields } }
  ... on SettingsEdit { id settingsBefore { ...AllSettingsFields } settingsAfter { ...AllSettingsFields } } } } } } }
  ${mapNodeFragment} ${relationFragment} ${settingsFragment}`;

describe('the limits on documents', () => {
  it('let our own largest documents through, with room to grow', () => {
    expect(refusal(largest)).toBe('valid');
    expect(refusal(follow)).toBe('valid');
    expect(costOf(largest)).toBeLessThan(limits.cost / 2);
  });

  it('let introspection through', () => {
    expect(refusal(getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true }))).toBe('valid');
  });

  it('refuse too many tokens', () => {
    expect(refusal(`{ maps { ${'id '.repeat(parseLimits.maxLexicalTokens)} } }`)).toMatch(/tokens/);
  });

  it('refuse too long texts and too many comments', () => {
    expect(refusal(`{ maps { id } } #${'x'.repeat(parseLimits.maxSourceLength)}`)).toMatch(/Syntax Error/);
    expect(refusal(`{ maps { id } }${'\n#'.repeat(parseLimits.maxComments + 1)}`)).toMatch(/Syntax Error/);
  });

  it('refuse too deep fields', () => {
    const deep = `${'fromNode { relations { '.repeat(7)} id ${'} }'.repeat(7)}`;
    expect(refusal(`{ relation(map: "m", id: "r") { ${deep} } }`)).toMatch(/depth/i);
  });

  it('refuse too many aliases', () => {
    const aliases = Array.from({ length: limits.aliases + 1 }, (_, index) => `a${String(index)}: id`).join(' ');
    expect(refusal(`{ maps { ${aliases} } }`)).toMatch(/alias/i);
  });

  it('refuse too many directives', () => {
    expect(refusal(`{ maps { ${'id @skip(if: true) '.repeat(limits.directives + 1)} } }`)).toMatch(/directive/i);
  });

  it('refuse what is dear, also when a variable says how much is asked for', () => {
    const inner = 'nodes { relations { toNode { relations { id } } } }';
    expect(refusal(`query ($n: Int!) { nodes(map: "m", first: $n) { ${inner} } }`)).toMatch(/costs/);
    expect(refusal(`{ nodes(map: "m", first: 5) { ${inner} } }`)).toBe('valid');
  });

  it('refuse a handful of what takes long to work out, however little of it is asked for', () => {
    const tried = (many: number) =>
      Array.from({ length: many }, (_, at) => `t${String(at)}: whatIf(map: "m", remove: ["${String(at)}"]) { cursor }`);
    expect(refusal(`{ ${tried(2).join(' ')} }`)).toBe('valid');
    expect(refusal(`{ ${tried(3).join(' ')} }`)).toMatch(/costs 120006/);
    expect(costOf('{ gaps(map: "m") { cursor } }')).toBe(502);
    expect(costOf('{ gaps(map: "m", kinds: [uncovered, groupGap]) { cursor } }')).toBe(40_502);
    expect(costOf('{ gaps(map: "m", kinds: [uncovered]) { cursor } }')).toBe(502);
    expect(costOf('query ($kinds: [FindingKind!]) { gaps(map: "m", kinds: $kinds) { cursor } }')).toBe(40_502);
    const document = parse('query ($kinds: [FindingKind!]) { gaps(map: "m", kinds: $kinds) { cursor } }');
    const [operation] = document.definitions as [OperationDefinitionNode];
    expect(operationCost(schema, document, operation, { kinds: ['uncovered'] })).toBe(502);
  });

  it('let no page of less than nothing pay for what is dear', () => {
    const dear = 'nodes(map: "m", first: 200) { nodes { relations { toNode { relations { id } } } } }';
    expect(refusal(`{ paid: nodes(map: "m", first: -1000000) { nodes { id name } } ${dear} }`)).toMatch(/costs/);
  });

  it('count what is asked with the variables it came with', () => {
    const document = parse('query ($n: Int = 7) { nodes(map: "m", first: $n) { nodes { id } } }');
    const [operation] = document.definitions as [OperationDefinitionNode];
    const costWith = (variables: Record<string, unknown>) => operationCost(schema, document, operation, variables);
    expect([costWith({ n: 10 }), costWith({ n: -5 }), costWith({ n: 1e9 })]).toEqual([30, 0, 600]);
    expect(costWith({})).toBe(600);
  });

  it('count looking at the schema', () => {
    expect(
      refusal(`{ ${[1, 2, 3, 4, 5].map((n) => `a${String(n)}: __schema { queryType { name } }`).join(' ')} }`),
    ).toBe('valid');
    expect(
      refusal(`{ ${[1, 2, 3, 4, 5, 6].map((n) => `a${String(n)}: __schema { queryType { name } }`).join(' ')} }`),
    ).toMatch(/costs 120000/);
  });

  it('count fragments as if they were written out', () => {
    const doubling = Array.from(
      { length: 14 },
      (_, index) => `fragment F${String(index)} on Relation { ...F${String(index + 1)} ...F${String(index + 1)} }`,
    ).join(' ');
    const query = `{ relation(map: "m", id: "r") { ...F0 } } ${doubling} fragment F14 on Relation { id note status from to kind year }`;
    expect(costOf(query)).toBeGreaterThan(2 ** 14);
    expect(refusal(query)).not.toBe('valid');
  });

  it('come to an end with fragments that hold themselves', () => {
    expect(
      refusal('{ relation(map: "m", id: "r") { ...A } } fragment A on Relation { fromNode { relations { ...A } } }'),
    ).toMatch(/itself/);
  });

  it('count a list for every kind of node', () => {
    for (const { typeName } of nodeKinds) {
      const query = `{ graph(map: "m") { nodes { ... on ${typeName} { relations { id } } } } }`;
      expect(costOf(query), typeName).toBeGreaterThan(200 * 20);
    }
  });
});

describe('createDocuments', () => {
  it('gives the same object for the same text', () => {
    const documents = createDocuments(schema);
    expect(documents.check('{ maps { id } }')).toBe(documents.check('{ maps { id } }'));
  });

  it('says what is wrong with a text that is no document', () => {
    expect(refusal('{ maps { ')).toMatch(/Syntax Error/);
  });
});
