import { getNamedType, isInputObjectType, isNonNullType } from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';

/** Where a type of input can be sent: a root field, and the steps of arguments and fields that lead to the type. */
export type InputPlace = {
  readonly operation: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  /** The argument first, then fields of inputs within inputs. */
  readonly steps: readonly string[];
};

/** Every input type of the schema, with a place where it is sent. A type without one cannot be sent and is left out. */
export function inputPlaces(schema: GraphQLSchema): ReadonlyMap<string, InputPlace> {
  const places = new Map<string, InputPlace>();
  const walk = (type: GraphQLInputType, place: InputPlace): void => {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || places.has(named.name)) return;
    places.set(named.name, place);
    for (const field of Object.values(named.getFields())) {
      walk(field.type, { ...place, steps: [...place.steps, field.name] });
    }
  };
  for (const [operation, type] of [
    ['mutation', schema.getMutationType()],
    ['query', schema.getQueryType()],
  ] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      for (const arg of field.args) walk(arg.type, { operation, field, steps: [arg.name] });
    }
  }
  return places;
}

/** The text of an operation on one field with all its arguments as variables. */
export function operationOf({ operation, field }: Pick<InputPlace, 'operation' | 'field'>, selection: string): string {
  const given = field.args.map(
    ({ name, type, defaultValue }) =>
      `$${name}: ${String(isNonNullType(type) && defaultValue !== undefined ? type.ofType : type)}`,
  );
  const passed = field.args.map(({ name }) => `${name}: $${name}`);
  return `${operation} (${given.join(', ')}) { ${field.name}(${passed.join(', ')}) { ${selection} } }`;
}
