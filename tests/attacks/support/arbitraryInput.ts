import fc from 'fast-check';
import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql';

/** Values that are known to have hurt somebody. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '__proto__',
  'constructor',
  'toString',
  "' OR 1=1 //",
  '"}) DETACH DELETE n //',
  '`]->() DETACH DELETE m //',
  '$param',
  '{{7*7}}',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '../../etc/passwd',
  'settings',
  'unplaced',
  'NaN',
  '-0',
  '1e999',
  '9999-12-31',
  '0000-00-00',
  '\u202eevil',
  'İ'.repeat(50),
  'æøå',
  'https://a.example/'.padEnd(3_000, 'x'),
  'x'.repeat(5_000),
  '0:0',
  '😀'.repeat(30),
];

/** Ids and words that the map knows, so that some of what is made up fits. */
export type KnownWords = { readonly ids: readonly string[]; readonly words: readonly string[] };

/**
 * Makes up inputs as the schema's types say, and now and then otherwise: a value of another type, too many, none.
 * @param known what fits the map that is asked
 */
export function arbitraryInput(known: KnownWords): (type: GraphQLInputType) => fc.Arbitrary<unknown> {
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known.ids, ...known.words) },
    { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.uuid() },
  );
  const number = fc.oneof(
    fc.integer(),
    fc.double(),
    fc.constantFrom(0, -0, -1, 1, 1935, 2026, 2 ** 31 - 1, -(2 ** 31), 2 ** 53, Number.MAX_VALUE),
  );
  const junk = fc.oneof(
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.constant([]),
    fc.constant({}),
    fc.json().map((json) => JSON.parse(json) as unknown),
  );
  const fitting = (type: GraphQLInputType, depth: number): fc.Arbitrary<unknown> => {
    if (isNonNullType(type)) return of(type.ofType, depth);
    const bare = getNullableType(type);
    if (isListType(bare)) return fc.array(of(bare.ofType, depth), { maxLength: 3 });
    if (isEnumType(bare)) return fc.constantFrom(...bare.getValues().map(({ name }) => name));
    if (isInputObjectType(bare)) return object(bare, depth);
    switch (bare.name) {
      case 'Int':
        return fc.oneof(fc.integer({ min: -2, max: 2_100 }), fc.integer());
      case 'Float':
        return number;
      case 'Boolean':
        return fc.boolean();
      default:
        return text;
    }
  };
  const of = (type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 60, arbitrary: fitting(type, depth) }, { weight: 1, arbitrary: junk });
  const object = (type: GraphQLInputObjectType, depth: number): fc.Arbitrary<unknown> => {
    const fields = Object.values(type.getFields());
    const one = (name: string): fc.Arbitrary<unknown> =>
      of((type.getFields()[name] as (typeof fields)[number]).type, depth + 1);
    if (type.isOneOf)
      return fc
        .constantFrom(...fields.map(({ name }) => name))
        .chain((name) => one(name).map((value) => ({ [name]: value })));
    const required = fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name);
    const others = fields.map(({ name }) => name).filter((name) => !required.includes(name));
    return fc
      .subarray(others, { maxLength: Math.min(6, others.length) })
      .chain((chosen) => fc.record(Object.fromEntries([...required, ...chosen].map((name) => [name, one(name)]))));
  };
  return of;
}
