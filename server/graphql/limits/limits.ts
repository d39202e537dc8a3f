/**
 * What one operation may ask for, over HTTP and WebSocket alike. Set from our own largest documents (the whole map with
 * all its fields, and a change with all fields before and after), with room to grow; a test holds them to it.
 */
export const limits = {
  /** Fields within fields. Introspection has a rule of its own in graphql-js. */
  depth: 12,
  aliases: 30,
  directives: 30,
  /** As `costRule` counts. */
  cost: 100_000,
  /** The same for a subscription, which is answered anew at each change. */
  eventCost: 2_000,
  /** Selections that a document comes to when its fragments are written out. */
  recursiveSelections: 20_000,
} as const;

/** What the parser reads of a document before it gives up. */
export const parseLimits = { maxLexicalTokens: 4_000, maxComments: 200, maxSourceLength: 50_000 } as const;

/** What looking at the schema counts as: its whole answer is as large as that of some thousand nodes. */
export const INTROSPECTION_COST = 20_000;

/** What a document counts as that is refused: reading it was work all the same. */
export const REFUSED_COST = 10_000;

/** The most that a page holds; whoever asks for more gets this many. */
export const MAX_PAGE = 200;

/** The most nodes that a whole picture is answered with. */
export const MAX_GRAPH_NODES = 5_000;

/** The most steps that a neighbourhood is walked. */
export const MAX_STEPS = 4;

/** The most edits in one page of changes; a page ends early rather than hold more. */
export const MAX_PAGE_EDITS = 2_000;

/** How long the answer to one field of Query or Mutation may take, in milliseconds. */
export const OPERATION_TIMEOUT = 5_000;
