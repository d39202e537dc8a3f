import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
} from 'graphql';
import type {
  ASTVisitor,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  ValidationRule,
} from 'graphql';
import { INTROSPECTION_COST, MAX_PAGE } from './limits.ts';
import { workOf } from './workOf.ts';

/** How many items a list is taken to have; lists that are not named here have one. */
export type ListSizes = Readonly<Record<string, number>>;

// Lists within a record are short. `relations` of a node is what makes questions grow by every step.
const listSizes: ListSizes = {
  'MapGraph.nodes': MAX_PAGE,
  'MapGraph.relations': MAX_PAGE,
  'MapGraph.followUps': MAX_PAGE,
  'MapGraph.views': MAX_PAGE,
  'MapGraph.tours': 20,
  'Views.views': MAX_PAGE,
  'Tours.tours': MAX_PAGE,
  'Tours.views': MAX_PAGE,
  'Tour.stops': 20,
  'Neighbourhood.nodes': MAX_PAGE,
  'Neighbourhood.relations': MAX_PAGE,
  'MapNode.relations': 20,
  'Query.maps': 20,
  'Findings.findings': MAX_PAGE,
  'Findings.notRecorded': MAX_PAGE,
  'Findings.setAside': MAX_PAGE,
  'FollowUps.followUps': MAX_PAGE,
  // What one change makes of them.
  'FindingChange.came': 20,
  'FindingChange.went': 20,
  'WhatIf.needs': 20,
  'WhatIf.appear': MAX_PAGE,
  'WhatIf.appearNotRecorded': MAX_PAGE,
  'WhatIf.solved': MAX_PAGE,
  'WhatIf.goneWith': MAX_PAGE,
  'WhatIf.changed': 20,
  'WhatIf.indicators': 21,
  'Recommendations.counts': 4,
  'Recommendations.recommendations': MAX_PAGE,
  'Needs.counts': 4,
  'Needs.needs': MAX_PAGE,
  'NeedCoverage.places': 6,
  'Coverage.cells': 63,
  'Coverage.rules': 20,
  'MunicipalityCoverage.municipalities': 40,
  'MunicipalityCoverage.cells': MAX_PAGE,
  'MunicipalityCoverage.wide': 7,
  'Method.parameters': 6,
  'Indicators.indicators': 21,
  'Indicators.communities': 50,
  'Registered.points': 90,
  'Development.years': 50,
  'Comparison.indicators': 21,
  'Differing.items': MAX_PAGE,
  'MissingLinks.groups': 20,
  'MissingLinks.tested': MAX_PAGE,
  'MissingLinks.tooFew': MAX_PAGE,
  'Routes.routes': 20,
  'Route.steps': 6,
  'NoRoute.openings': 5,
  'Roads.roads': MAX_PAGE,
  'Road.steps': 6,
};

/**
 * Refuses documents that would be dear to answer: the sum over all fields of how often each is answered, as far as the
 * document and the sizes above tell, and what it takes to work out what analyses answer. A `first` that is a variable counts as the largest page.
 * @param maxCost the largest sum that is let through
 * @param maxEventCost the largest for a subscription, which is answered again at each change
 */
export function costRule(maxCost: number, maxEventCost = maxCost): ValidationRule {
  return (context): ASTVisitor => {
    const measure = createMeasure({
      schema: context.getSchema(),
      fragmentNamed: (name) => context.getFragment(name),
      variables: null,
    });
    return {
      OperationDefinition: (operation) => {
        const root = context.getSchema().getRootType(operation.operation);
        if (!root) return;
        const cost = measure(operation.selectionSet, root);
        const most = operation.operation === OperationTypeNode.SUBSCRIPTION ? maxEventCost : maxCost;
        if (cost <= most) return;
        context.reportError(
          new GraphQLError(`The question costs ${String(Math.round(cost))}; at most ${String(most)} is answered.`, {
            nodes: operation,
          }),
        );
      },
    };
  };
}

/**
 * What an operation costs with the variables it came with, as the rule counts.
 * @param document valid
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measure = createMeasure({ schema, fragmentNamed: (name) => fragments.get(name), variables });
  return measure(operation.selectionSet, root);
}

type Measure = (set: SelectionSetNode, parent: GraphQLCompositeType) => number;
type Question = {
  readonly schema: GraphQLSchema;
  readonly fragmentNamed: (name: string) => FragmentDefinitionNode | null | undefined;
  /** Null while they are not known. */
  readonly variables: Readonly<Record<string, unknown>> | null;
};

function createMeasure({ schema, fragmentNamed, variables }: Question): Measure {
  // A fragment is measured once; one that comes upon itself counts nothing (another rule refuses it).
  const fragments = new Map<string, number>();
  const measure: Measure = (set, parent) =>
    set.selections.reduce((sum, selection) => sum + costOf(selection, parent), 0);

  const costOf = (selection: SelectionNode, parent: GraphQLCompositeType): number => {
    switch (selection.kind) {
      case Kind.FIELD:
        return fieldCost(selection, parent);
      case Kind.INLINE_FRAGMENT:
        return measure(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent);
      case Kind.FRAGMENT_SPREAD:
        return fragmentCost(selection.name.value, parent);
    }
  };
  const fragmentCost = (name: string, parent: GraphQLCompositeType): number => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    fragments.set(name, 0);
    const fragment = fragmentNamed(name);
    if (!fragment) return 0;
    const cost = measure(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value) ?? parent);
    fragments.set(name, cost);
    return cost;
  };
  const fieldCost = (node: FieldNode, parent: GraphQLCompositeType): number => {
    const { value: name } = node.name;
    if (name === '__schema' || name === '__type') return INTROSPECTION_COST;
    const field = fieldOf(parent, name);
    if (field === undefined) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || node.selectionSet === undefined) return 1;
    const below = sizeOf(node, field, parent, variables) * (1 + measure(node.selectionSet, type));
    return below + workOf(parent.name, node, variables);
  };
  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };
  return measure;
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function sizeOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLCompositeType,
  variables: Question['variables'],
): number {
  const page = field.args.find(({ name }) => name === 'first');
  if (page !== undefined) return pageOf(node, Number(page.defaultValue), variables);
  if (!isListType(getNullableType(field.type))) return 1;
  const owners = [parent.name, ...(isObjectType(parent) ? parent.getInterfaces().map(({ name }) => name) : [])];
  return owners.map((owner) => listSizes[`${owner}.${field.name}`]).find((size) => size !== undefined) ?? 1;
}

function pageOf(node: FieldNode, standard: number, variables: Question['variables']): number {
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (given === undefined) return standard;
  if (given.kind === Kind.INT) return within(Number(given.value));
  const value = given.kind === Kind.VARIABLE ? variables?.[given.name.value] : undefined;
  return typeof value === 'number' ? within(value) : MAX_PAGE;
}

// A page of less than nothing must not pay for another field.
const within = (size: number): number => Math.max(0, Math.min(size, MAX_PAGE));
