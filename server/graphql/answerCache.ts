import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { execute, getArgumentValues, getOperationAST, getVariableValues, Kind, OperationTypeNode } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { mayRead } from '../commands/readMaps.ts';
import type { LiveMap } from '../projection/LiveMap.ts';
import type { LiveMaps } from '../projection/LiveMaps.ts';
import { createByteStore } from './createByteStore.ts';
import { operationCost } from './limits/costRule.ts';
import type { Documents } from './limits/createDocuments.ts';
import { freeMeter } from './limits/Meter.ts';
import type { Meter } from './limits/Meter.ts';
import type { OperationMeasure } from './OperationMeasure.ts';
import { createRequestContext } from './RequestContext.ts';
import { shareSignal } from './shareSignal.ts';
import type { SharedSignal } from './shareSignal.ts';

/** The body of a GraphQL request, as it came. */
export type RequestBody = {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
};

/** A whole answer as bytes of JSON, the same for everyone who asks for the same. */
export type Answer = {
  readonly bytes: Buffer;
  /** Whether something in it is of an earlier moment of the map. */
  readonly isOld: boolean;
  /** The same, compressed; made when first asked for. */
  gzipped(): Promise<Buffer>;
};

/** Answers about a map as it stands, kept for as long as the map does not change. */
export type AnswerCache = {
  /**
   * The answer to an operation that asks one thing about one public map as it stands: its graph, a neighbourhood, a
   * search, a page of nodes, one node, one relation, the views and tours, or what an analysis finds.
   * @param meter takes down the cost when the answer is made, not when it is only given
   * @param signal aborted when whoever asks has gone
   * @param patience how long whoever asks first would wait, in milliseconds
   * @returns null for every other operation, and for one with errors: those are answered the usual way
   */
  answer(body: RequestBody, meter?: Meter, signal?: AbortSignal, patience?: number): Promise<Answer | null>;
};

export type AnswerCacheParts = {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly liveMaps: Pick<LiveMaps, 'open'>;
  readonly measure: OperationMeasure;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** In bytes, of all answers together. */
  readonly capacity: number;
};

// Whoever asks, the answer is that to a reader.
const reader = { id: 'reader', role: 'reader' } as const;
// What is answered from the map in memory alone; `map: ID!` says which.
const remembered: ReadonlySet<string> = new Set([
  'graph',
  'neighbourhood',
  'search',
  'nodes',
  'node',
  'relation',
  'gaps',
  'bottlenecks',
  'coverage',
  'municipalityCoverage',
  'brokers',
  'recommendations',
  'needs',
  'indicators',
  'research',
  'overTime',
  'missingLinks',
  'worthAsking',
  'routes',
  'roads',
  'followUps',
  'views',
  'tours',
]);
const mayBeRemembered = new RegExp(`\\b(${[...remembered].join('|')})\\b`);
// In milliseconds.
const DAY = 86_400_000;
// In bytes, of what is kept beside the answer itself.
const KEEPING = 1_000;

/** Makes the cache. Those who ask for the same at the same time share one execution. */
export function createAnswerCache(parts: AnswerCacheParts): AnswerCache {
  const answers = createByteStore<Answer>(
    parts.capacity,
    ({ bytes }) => bytes.length + KEEPING,
    ({ isOld }) => !isOld,
  );
  const waiting = new WeakMap<Promise<Answer | null>, SharedSignal>();
  const begin = (question: Question, patience: number | undefined): Promise<Answer | null> => {
    const shared = shareSignal();
    const made = executeQuestion(parts.schema, question, shared.signal, patience);
    waiting.set(made, shared);
    return made;
  };
  return {
    answer: async (body, meter = freeMeter, signal, patience) => {
      const startedAt = performance.now();
      const question = readQuestion(parts, body);
      if (question === null) return null;
      const live = await openPublic(parts.liveMaps, question.map);
      if (live === null) return null;
      const { epoch, sequence } = live.head();
      const key = `${question.key} ${question.map}`;
      // What is late or was not checked for a year changes with the day.
      const today = Math.floor(parts.clock() / DAY);
      const moment = `${epoch}:${String(sequence)}:${String(today)}`;
      const kept = answers.get(key, moment);
      if (kept === undefined) {
        meter.charge(operationCost(parts.schema, question.document, question.definition, question.variables));
      }
      const made = kept ?? answers.put(key, moment, begin(question, patience));
      waiting.get(made)?.join(signal);
      const answer = await made;
      // What is answered the usual way is told there.
      if (answer !== null) tell(parts.measure, question, kept !== undefined, startedAt);
      return answer;
    },
  };
}

function tell(measure: OperationMeasure, { name }: Question, hit: boolean, startedAt: number): void {
  measure.cachedAnswer(hit);
  measure.operation({ name, kind: 'query', failed: false, seconds: (performance.now() - startedAt) / 1_000 });
}

type Question = {
  readonly name: string | null;
  readonly key: string;
  readonly map: string;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
};

function readQuestion({ schema, documents }: AnswerCacheParts, body: RequestBody): Question | null {
  const { query, variables = null, operationName = null } = body;
  // Many operations are told apart by this alone, before anything is parsed.
  if (typeof query !== 'string' || !mayBeRemembered.test(query) || body.extensions !== undefined) return null;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  const checked = documents.check(query);
  if (checked.state === 'refused') return null;
  const definition = getOperationAST(checked.document, operationName);
  const [field, ...others] = definition?.selectionSet.selections ?? [];
  if (
    definition?.operation !== OperationTypeNode.QUERY ||
    others.length > 0 ||
    (definition.directives?.length ?? 0) > 0
  )
    return null;
  if (field?.kind !== Kind.FIELD || !remembered.has(field.name.value) || (field.directives?.length ?? 0) > 0) {
    return null;
  }
  const given = (variables ?? {}) as Readonly<Record<string, unknown>>;
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], given);
  if (coerced === undefined) return null;
  return {
    name: definition.name?.value ?? null,
    key: createHash('sha256')
      .update(JSON.stringify([query, operationName, coerced]))
      .digest('base64'),
    map: mapOf(schema, field, coerced),
    document: checked.document,
    definition,
    operationName,
    variables: given,
  };
}

function mapOf(schema: GraphQLSchema, node: FieldNode, variables: Record<string, unknown>): string {
  const field = schema.getQueryType()?.getFields()[node.name.value];
  if (field === undefined) throw new Error(`The schema has no field Query.${node.name.value}.`);
  return String(getArgumentValues(field, node, variables)['map']);
}

async function openPublic(liveMaps: AnswerCacheParts['liveMaps'], map: string): Promise<LiveMap | null> {
  try {
    const live = await liveMaps.open(map);
    const { settings } = live.graph();
    return settings !== null && mayRead(reader, settings) ? live : null;
  } catch {
    // What cannot be opened is said the usual way, with its code.
    return null;
  }
}

async function executeQuestion(
  schema: GraphQLSchema,
  question: Question,
  signal: AbortSignal,
  patience: number | undefined,
): Promise<Answer | null> {
  const context = createRequestContext(reader, 'remembered', freeMeter, signal, patience);
  const result = await execute({
    schema,
    document: question.document,
    operationName: question.operationName,
    variableValues: question.variables,
    contextValue: context,
  });
  if (result.errors !== undefined) return null;
  const bytes = Buffer.from(`${JSON.stringify(result)}\n`);
  let compressed: Promise<Buffer> | undefined;
  return { bytes, isOld: context.isOld, gzipped: () => (compressed ??= compress(bytes)) };
}

const compress = promisify(gzip);
