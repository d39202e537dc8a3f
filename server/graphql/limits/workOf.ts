import { Kind, valueFromASTUntyped, type FieldNode } from 'graphql';

/**
 * What it counts as to work something out of a whole map, however little of it is asked for: about as many fields as the
 * server answers in the time that it takes on a map of some thousand entries. Thrice the dearest in one operation is
 * refused; what everybody at a workshop reads counts little, and nothing when it is remembered.
 */
const works: Readonly<Record<string, number>> = {
  'Query.gaps': 500,
  'Query.bottlenecks': 500,
  'Query.followUps': 500,
  'Query.coverage': 500,
  'Query.recommendations': 500,
  'Query.needs': 500,
  'Query.municipalityCoverage': 500,
  'Query.overTime': 500,
  'Query.roads': 500,
  'Query.brokers': 5_000,
  'Query.indicators': 20_000,
  'Query.research': 20_000,
  'Query.routes': 20_000,
  'Query.worthAsking': 20_000,
  'Query.missingLinks': 30_000,
  'Query.compare': 40_000,
  'Query.whatIf': 40_000,
};

// For these each way of grouping is held against a thousand random maps.
const GROUP_GAPS = 40_000;

/**
 * What a field counts as beside the fields below it.
 * @param owner the type that has it
 * @param variables null while they are not known: then it counts as the dearest that it may be
 */
export function workOf(owner: string, node: FieldNode, variables: Readonly<Record<string, unknown>> | null): number {
  const work = works[`${owner}.${node.name.value}`] ?? 0;
  return owner === 'Query' && node.name.value === 'gaps' && mayNameGroups(node, variables) ? work + GROUP_GAPS : work;
}

function mayNameGroups(node: FieldNode, variables: Readonly<Record<string, unknown>> | null): boolean {
  const kinds = node.arguments?.find(({ name }) => name.value === 'kinds')?.value;
  if (kinds === undefined) return false;
  const parts = kinds.kind === Kind.LIST ? kinds.values : [kinds];
  if (variables === null && parts.some(({ kind }) => kind === Kind.VARIABLE)) return true;
  const given: unknown = valueFromASTUntyped(kinds, variables ?? {});
  return given === 'groupGap' || (Array.isArray(given) && given.includes('groupGap'));
}
