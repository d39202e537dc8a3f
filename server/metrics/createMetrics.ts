import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { operationNames } from './operationNames.ts';
import { watchSources } from './watchSources.ts';
import type { Sources } from './watchSources.ts';

/** An answered HTTP request. `route` and `method` come from closed lists. */
export type SeenRequest = {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
};

/** A GraphQL operation that was answered, or a subscription that began. `name` is whatever stood in the document. */
export type SeenOperation = {
  readonly name: string | null;
  readonly kind: 'query' | 'mutation' | 'subscription' | null;
  readonly failed: boolean;
  readonly seconds: number;
};

/** The figures of one server: what the other parts tell is counted, and told as text when somebody asks. */
export type Metrics = {
  readonly contentType: string;
  /** In Prometheus' own form. */
  text(): Promise<string>;
  request(seen: SeenRequest): void;
  operation(seen: SeenOperation): void;
  /** A picture was asked for that could be in memory. */
  cachedAnswer(hit: boolean): void;
  wrote(batch: { readonly commands: number; readonly changes: number }): void;
  refused(code: string): void;
  asked(question: { readonly seconds: number; readonly failed: boolean }): void;
  storeFailed(kind: string): void;
  /** Something was worked out of a map; `analysis` comes from a closed list. */
  analysed(seen: { readonly analysis: string; readonly failed: boolean; readonly seconds: number }): void;
  /** Where to read, whenever somebody asks, what is a state and no event. */
  watch(sources: Sources): void;
  close(): void;
};

// In seconds. From memory most answers take a few milliseconds; a write waits for the disk or for Neo4j.
const DURATIONS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const BATCHES = [1, 2, 5, 10, 20, 50, 100, 200];

const ownNames: ReadonlySet<string> = new Set(operationNames);

/**
 * Makes the figures of one server. Every label has a closed set of values: no text that somebody sent, no id and no
 * address comes into them, so their number is bounded and nothing private is in them.
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counted = createCounted(registry);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    request: ({ method, route, status, seconds }) => {
      counted.requests.observe({ method, route, status: String(status) }, seconds);
    },
    operation: ({ name, kind, failed, seconds }) => {
      const operation = name !== null && ownNames.has(name) ? name : 'other';
      counted.operations.observe({ operation, kind: kind ?? 'none', outcome: failed ? 'failed' : 'ok' }, seconds);
    },
    cachedAnswer: (hit) => {
      counted.cachedAnswers.inc({ result: hit ? 'hit' : 'miss' });
    },
    wrote: ({ commands, changes }) => {
      counted.batches.observe(commands);
      counted.changes.inc(changes);
    },
    refused: (code) => {
      counted.refused.inc({ code });
    },
    asked: ({ seconds, failed }) => {
      counted.questions.observe({ outcome: failed ? 'failed' : 'ok' }, seconds);
    },
    storeFailed: (kind) => {
      counted.storeErrors.inc({ kind });
    },
    analysed: ({ analysis, failed, seconds }) => {
      counted.analyses.observe({ analysis, outcome: failed ? 'failed' : 'ok' }, seconds);
    },
    watch: (sources) => {
      watchSources(registry, sources);
    },
    close: () => {
      registry.clear();
    },
  };
}

function createCounted(registry: Registry) {
  const registers = [registry];
  const seconds = { buckets: DURATIONS, registers };
  return {
    requests: new Histogram({
      name: 'sirkel_http_request_duration_seconds',
      help: 'HTTP requests by method, route and status.',
      labelNames: ['method', 'route', 'status'],
      ...seconds,
    }),
    operations: new Histogram({
      name: 'sirkel_graphql_operation_duration_seconds',
      help: 'GraphQL operations by the name of the client’s document (all others together), kind and outcome.',
      labelNames: ['operation', 'kind', 'outcome'],
      ...seconds,
    }),
    questions: new Histogram({
      name: 'sirkel_follower_question_duration_seconds',
      help: 'Questions to the store where the logs of the loaded maps stand.',
      labelNames: ['outcome'],
      ...seconds,
    }),
    batches: new Histogram({
      name: 'sirkel_batch_commands',
      help: 'Commands that were committed in one transaction.',
      buckets: BATCHES,
      registers,
    }),
    changes: new Counter({ name: 'sirkel_changes_written_total', help: 'Changes written by this server.', registers }),
    refused: new Counter({
      name: 'sirkel_commands_refused_total',
      help: 'Commands that were not written, by the code they were answered with.',
      labelNames: ['code'],
      registers,
    }),
    storeErrors: new Counter({
      name: 'sirkel_store_errors_total',
      help: 'Calls to the store that failed, by kind.',
      labelNames: ['kind'],
      registers,
    }),
    analyses: new Histogram({
      name: 'sirkel_analysis_duration_seconds',
      help: 'Analyses that were worked out, from when one was needed until it was there, by analysis and outcome.',
      labelNames: ['analysis', 'outcome'],
      ...seconds,
    }),
    cachedAnswers: new Counter({
      name: 'sirkel_answer_cache_total',
      help: 'Pictures of whole maps that were asked for: in memory (hit) or made (miss).',
      labelNames: ['result'],
      registers,
    }),
  } as const;
}
