/** A document that must be refused before it is executed, and what the refusal is about. */
export type HostileDocument = { readonly name: string; readonly body: string; readonly about: RegExp };

const times = (count: number, make: (index: string) => string): string =>
  Array.from({ length: count }, (_, index) => make(String(index))).join(' ');

const nested = (steps: number): string =>
  `relation(map: "m", id: "r") { ${'fromNode { relations { '.repeat(steps)} id ${'} }'.repeat(steps)} }`;

/** Made of selections on Query; `asQuery` and `asSubscription` put them into an operation. */
const hostileSelections: readonly (HostileDocument & { readonly fragments?: string })[] = [
  { name: 'nesting 50 deep', body: nested(25), about: /depth|costs/i },
  { name: '1,000 aliases', body: times(1_000, (n) => `a${n}: __typename`), about: /alias|tokens/i },
  { name: '31 aliases', body: times(31, (n) => `a${n}: __typename`), about: /alias/i },
  { name: '300 directives', body: times(300, () => '__typename @skip(if: true)'), about: /directive/i },
  { name: '500 unknown directives', body: `__typename ${times(500, (n) => `@x${n}`)}`, about: /directive/i },
  { name: '4,500 duplicate fields', body: times(4_500, () => '__typename'), about: /tokens/i },
  { name: '9,000 tokens', body: `me { ${times(4_500, () => 'id role')} }`, about: /tokens|Syntax/i },
  {
    name: 'pages of 200 nested in the lists of others',
    body: 'nodes(map: "m", first: 200) { nodes { relations { toNode { relations { toNode { id } } } } } }',
    about: /costs/,
  },
  {
    name: 'a page of less than nothing that pays for a dear one',
    body: `paid: nodes(map: "m", first: -2147483648) { nodes { id } }
      nodes(map: "m", first: 200) { nodes { relations { toNode { relations { id } } } } }`,
    about: /costs/,
  },
  {
    name: 'fragments that double 14 times',
    body: 'relation(map: "m", id: "r") { ...F0 }',
    fragments: `${times(14, (n) => `fragment F${n} on Relation { ...F${String(Number(n) + 1)} ...F${String(Number(n) + 1)} }`)}
      fragment F14 on Relation { id note status from to kind year }`,
    about: /costs|too many|recursive/i,
  },
  {
    name: 'fragments in a circle',
    body: 'relation(map: "m", id: "r") { ...A }',
    fragments: 'fragment A on Relation { fromNode { relations { ...B } } } fragment B on Relation { ...A }',
    about: /itself/,
  },
  {
    name: 'the schema in a circle',
    body: `__schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } }`,
    about: /introspection|depth/i,
  },
  { name: 'the schema six times', body: times(6, (n) => `a${n}: __schema { queryType { name } }`), about: /costs/ },
];

/** What must be refused as a query. */
export const hostileQueries: readonly HostileDocument[] = hostileSelections.map(({ name, body, fragments, about }) => ({
  name,
  body: `{ ${body} } ${fragments ?? ''}`,
  about,
}));

const event = (selections: string): string =>
  `subscription { mapChanges(map: "m") { ... on MapChange { change { edits { ... on RelationEdit { relationAfter { ${selections} } } } } } } }`;

/** What must be refused as a subscription: the same within an event. */
export const hostileSubscriptions: readonly HostileDocument[] = [
  {
    name: 'nesting 50 deep',
    body: event(`${'fromNode { relations { '.repeat(25)} id ${'} }'.repeat(25)}`),
    about: /depth|costs/i,
  },
  { name: '1,000 aliases', body: event(times(1_000, (n) => `a${n}: id`)), about: /alias|tokens/i },
  { name: '300 directives', body: event(times(300, () => 'id @skip(if: true)')), about: /directive/i },
  { name: '31 aliases', body: event(times(31, (n) => `a${n}: id`)), about: /alias/i },
  { name: '500 unknown directives', body: event(`id ${times(500, (n) => `@x${n}`)}`), about: /directive/i },
  { name: '5,000 duplicate fields', body: event(times(5_000, () => 'id')), about: /tokens/i },
  {
    name: 'lists within lists',
    body: event('fromNode { relations { toNode { relations { toNode { relations { id } } } } } }'),
    about: /costs|depth/i,
  },
  {
    name: 'fragments that double 14 times',
    body: `${event('...F0')} ${times(14, (n) => `fragment F${n} on Relation { ...F${String(Number(n) + 1)} ...F${String(Number(n) + 1)} }`)}
      fragment F14 on Relation { id note status from to kind year }`,
    about: /costs|too many|recursive/i,
  },
  {
    name: 'fragments in a circle',
    body: `${event('...A')} fragment A on Relation { fromNode { relations { ...B } } } fragment B on Relation { ...A }`,
    about: /itself/,
  },
  {
    name: 'two maps at once',
    body: 'subscription { mapChanges(map: "m") { __typename } b: mapChanges(map: "m") { __typename } }',
    about: /one top level field|only one/i,
  },
  {
    name: 'nothing but the schema',
    body: 'subscription { __schema { queryType { name } } }',
    about: /introspection|subscription/i,
  },
  {
    name: 'the schema six times',
    body: `subscription { ${times(6, (n) => `a${n}: __schema { queryType { name } }`)} }`,
    about: /introspection|subscription|one top level field|only one|costs/i,
  },
  {
    name: 'the schema six times beside a map',
    body: `subscription { mapChanges(map: "m") { __typename } ${times(6, (n) => `a${n}: __schema { queryType { name } }`)} }`,
    about: /introspection|one top level field|only one|costs/i,
  },
];
