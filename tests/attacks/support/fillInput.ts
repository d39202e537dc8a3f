import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql';

/** What a free text is given; the names of the fields that lead to it are told. */
export type TextAt = (path: readonly string[]) => string | undefined;

/**
 * A value for a field that has a text wherever its type has a free one, and the rest only where it must be there: an id
 * is `kept`, a date 2024, a number 1, a word the first of its list.
 * @returns undefined where the type has no text and need not be there
 */
export function fillField(field: GraphQLInputField, textAt: TextAt, path: readonly string[] = []): unknown {
  const bare = getNullableType(field.type);
  const value = fillNamed(field, textAt, [...path, field.name]);
  return value === undefined ? undefined : isListType(bare) ? [value] : value;
}

function fillNamed(field: GraphQLInputField, textAt: TextAt, path: readonly string[]): unknown {
  const named = getNamedType(field.type);
  if (isInputObjectType(named)) return fillObject(named, textAt, path) ?? (isNonNullType(field.type) ? {} : undefined);
  if (named.name === 'String') return textAt(path);
  if (!isNonNullType(field.type)) return undefined;
  if (isEnumType(named)) return named.getValues()[0]?.name;
  const others: Readonly<Record<string, unknown>> = { ID: 'kept', PartialDate: '2024' };
  return others[named.name] ?? 1;
}

/** The fields without a text that must be there. */
export function fillRequired(type: GraphQLInputObjectType): Readonly<Record<string, unknown>> {
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(
    required.flatMap((field) => {
      const value = fillField(field, () => undefined);
      return value === undefined ? [] : [[field.name, value] as const];
    }),
  );
}

/** The same of all fields of a type; undefined where none has a text. */
export function fillObject(
  type: GraphQLInputObjectType,
  textAt: TextAt,
  path: readonly string[] = [],
): Readonly<Record<string, unknown>> | undefined {
  let texts = 0;
  const counted: TextAt = (at) => {
    const text = textAt(at);
    texts += text === undefined ? 0 : 1;
    return text;
  };
  const given = Object.values(type.getFields()).flatMap((field) => {
    const value = fillField(field, counted, path);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return texts === 0 ? undefined : Object.fromEntries(given);
}
