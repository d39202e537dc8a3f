import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import type { Operation } from './Operation.ts';
import { asRequestError, errorOf, RequestError } from './RequestError.ts';
import type { AnsweredError } from './RequestError.ts';
import { waitBeforeRetry } from './waitBeforeRetry.ts';

/** What a subscriber is told. After `failed` and `ended` nothing more comes. */
export type LiveSink<Data> = {
  readonly next: (data: Data) => void;
  readonly failed: (error: RequestError) => void;
  /** The server ended the subscription without an error. */
  readonly ended: () => void;
};

export type LiveClient = {
  /**
   * Subscribes; after each broken connection it does so again by itself, for ever.
   * @param variables asked for before each try, so that the subscription resumes where it now stands
   * @returns stops it
   */
  subscribe<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: () => Variables,
    sink: LiveSink<Data>,
  ): () => void;
  /** Tells whether the connection stands, at once when it does, and whenever that changes. */
  watch(listener: (connected: boolean) => void): () => void;
  /** Tries at once instead of waiting out the pause between two tries. */
  hurry(): void;
  close(): void;
};

export type LiveClientParts = {
  readonly url: string;
  readonly webSocket?: unknown;
  readonly random: () => number;
  /** Whether somebody may be looking: then it is tried again sooner. */
  readonly isSeen?: () => boolean;
};

// In milliseconds. The server is asked this often whether it is still there, and has this long to answer.
const KEEP_ALIVE = 12_000;
const PONG_PATIENCE = 5_000;

/** The connection for live changes, over WebSocket (graphql-transport-ws). Connects at once. */
export function createLiveClient({ url, webSocket, random, isSeen }: LiveClientParts): LiveClient {
  const pause = waitBeforeRetry(random, isSeen);
  let pongTimer: ReturnType<typeof setTimeout> | undefined;
  let connected = false;
  const client: Client = createClient({
    url,
    lazy: false,
    keepAlive: KEEP_ALIVE,
    connectionAckWaitTimeout: 10_000,
    retryAttempts: Infinity,
    retryWait: (retries) => pause.wait(retries),
    shouldRetry: (problem) => !isRefusal(problem),
    // Without a subscription there is nobody to tell; with one, it is told itself.
    onNonLazyError: () => undefined,
    ...(webSocket === undefined ? {} : { webSocketImpl: webSocket }),
    on: {
      ping: (received) => {
        if (!received) pongTimer = setTimeout(() => client.terminate(), PONG_PATIENCE);
      },
      pong: (received) => {
        if (received) clearTimeout(pongTimer);
      },
      connected: () => {
        connected = true;
      },
      closed: () => {
        connected = false;
        clearTimeout(pongTimer);
      },
    },
  });
  return {
    subscribe: (operation, variables, sink) => subscribe(client, operation, variables, sink),
    watch: (listener) => {
      if (connected) listener(true);
      const stops = [
        client.on('connected', () => {
          listener(true);
        }),
        client.on('closed', () => {
          listener(false);
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    hurry: pause.hurry,
    close: () => {
      clearTimeout(pongTimer);
      // Without a connection there is none to say goodbye on.
      void Promise.resolve(client.dispose()).catch(() => undefined);
    },
  };
}

function subscribe<Data, Variables>(
  client: Client,
  { text }: Operation<Data, Variables>,
  variables: () => Variables,
  sink: LiveSink<Data>,
): () => void {
  let stopped = false;
  const payload = {
    query: text,
    // Read anew each time the message is written, which is once for each connection.
    get variables() {
      return variables() as Record<string, unknown>;
    },
  };
  const stop = client.subscribe<Data>(payload, {
    next: ({ data, errors }) => {
      if (stopped) return;
      if (errors !== undefined && errors.length > 0) sink.failed(errorOf(errors));
      else if (data !== undefined && data !== null) sink.next(data);
    },
    error: (problem) => {
      if (!stopped) sink.failed(problemOf(problem));
    },
    complete: () => {
      if (!stopped) sink.ended();
    },
  });
  return () => {
    stopped = true;
    stop();
  };
}

/** Whether the server closed on purpose and would do so again. 4499 is our own end of a silent connection. */
export function isRefusal(problem: unknown): boolean {
  const code = closeCodeOf(problem);
  return code !== undefined && code >= 4400 && code < 4499;
}

function problemOf(problem: unknown): RequestError {
  if (Array.isArray(problem)) return errorOf(problem as readonly AnsweredError[]);
  const code = closeCodeOf(problem);
  if (code === 4403) return new RequestError('FORBIDDEN', 'The session has ended.');
  if (code === 4429) return new RequestError('RATE_LIMITED', 'The server closed the connection: too many messages.');
  return asRequestError(code === undefined ? problem : new Error(`The connection was closed (${String(code)}).`));
}

function closeCodeOf(problem: unknown): number | undefined {
  if (typeof problem !== 'object' || problem === null || !('code' in problem)) return undefined;
  return typeof problem.code === 'number' ? problem.code : undefined;
}
