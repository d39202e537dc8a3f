import { SCHEMA_VERSION } from '@sirkel/graph-schema';
import type { Change, Cursor } from '@sirkel/graph-schema';
import { RequestError } from '../graphql/RequestError.ts';
import type { RequestErrorCode } from '../graphql/RequestError.ts';
import type { Connection } from './Connection.ts';

/** Where a reader of a map's changes stands. */
export type FeedState = {
  readonly connection: Connection;
  /** What the graph holds; null until it has been read. */
  readonly cursor: Cursor | null;
  readonly connected: boolean;
  /** Tries since the feed last gave something. */
  readonly tries: number;
};

/** What can happen to a feed. `at` is in milliseconds since 1970. */
export type FeedEvent =
  | { readonly type: 'loaded'; readonly cursor: Cursor; readonly at: number }
  | { readonly type: 'loadFailed'; readonly error: RequestError; readonly at: number }
  | { readonly type: 'change'; readonly change: Change; readonly cursor: Cursor }
  | { readonly type: 'reload' }
  | { readonly type: 'subscriptionFailed'; readonly error: RequestError; readonly at: number }
  | { readonly type: 'subscriptionEnded'; readonly at: number }
  | { readonly type: 'connected' }
  | { readonly type: 'disconnected'; readonly at: number }
  | { readonly type: 'networkLost'; readonly at: number }
  | { readonly type: 'networkBack'; readonly at: number }
  | { readonly type: 'tooOld' }
  | { readonly type: 'retry' };

/** What is to be done about it. `load` and `subscribe` end what ran of their kind before. */
export type FeedEffect =
  | { readonly type: 'load' }
  | { readonly type: 'loadLater'; readonly tries: number }
  | { readonly type: 'subscribe' }
  | { readonly type: 'fold'; readonly change: Change }
  | { readonly type: 'hurry' }
  | { readonly type: 'reloadPage' };

export type FeedStep = { readonly state: FeedState; readonly effects: readonly FeedEffect[] };

/** A feed that has just been opened: read the map. */
export const firstStep: FeedStep = {
  state: { connection: { state: 'loading' }, cursor: null, connected: false, tries: 0 },
  effects: [{ type: 'load' }],
};

// These come out the same however often one asks. A fault of the server that it masks need not.
const final: ReadonlySet<RequestErrorCode> = new Set(['NOT_FOUND', 'INVALID', 'TOO_LARGE']);

/**
 * What an event does to a feed. Only the next change is ever folded: an earlier one has been, and after a hole the
 * whole map is read again.
 */
export function stepFeed(state: FeedState, event: FeedEvent): FeedStep {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event);
    case 'loadFailed':
      return final.has(event.error.code) ? failed(state, event.error) : tryLater(state, event.at);
    case 'change':
      return changed(state, event);
    case 'reload':
      return { state, effects: [{ type: 'load' }] };
    case 'subscriptionFailed':
      return event.error.code === 'NOT_FOUND' ? failed(state, event.error) : tryLater(state, event.at);
    case 'subscriptionEnded':
      return tryLater(state, event.at);
    case 'connected':
      return { state: { ...state, connected: true, connection: standing(state) }, effects: [] };
    case 'disconnected':
      return { state: { ...state, connected: false, connection: losing(state, event.at) }, effects: [] };
    case 'networkLost':
      return { state: { ...state, connection: goingOffline(state, event.at) }, effects: [] };
    case 'networkBack':
      return networkBack(state, event.at);
    case 'tooOld':
      return failed(state, new RequestError('UNEXPECTED', 'The map is of another version than this page.'));
    case 'retry':
      return { state: { ...state, connection: { state: 'loading' }, tries: 0 }, effects: [{ type: 'load' }] };
  }
}

function loaded(state: FeedState, event: FeedEvent & { readonly type: 'loaded' }): FeedStep {
  const connection: Connection = state.connected ? { state: 'live' } : { state: 'reconnecting', since: event.at };
  return { state: { ...state, cursor: event.cursor, connection }, effects: [{ type: 'subscribe' }] };
}

function changed(state: FeedState, { change, cursor }: FeedEvent & { readonly type: 'change' }): FeedStep {
  if (change.schemaVersion !== SCHEMA_VERSION) return { state, effects: [{ type: 'reloadPage' }] };
  if (state.cursor === null) return { state, effects: [] };
  if (cursor.epoch !== state.cursor.epoch) return { state, effects: [{ type: 'load' }] };
  if (change.sequence <= state.cursor.sequence) return { state: heard(state), effects: [] };
  if (change.sequence > state.cursor.sequence + 1) return { state, effects: [{ type: 'load' }] };
  return {
    state: { ...heard(state), cursor: { epoch: cursor.epoch, sequence: change.sequence } },
    effects: [{ type: 'fold', change }],
  };
}

function networkBack(state: FeedState, at: number): FeedStep {
  if (state.connection.state !== 'offline') return { state, effects: [{ type: 'hurry' }] };
  const connection: Connection =
    state.connected && state.cursor !== null ? { state: 'live' } : { state: 'reconnecting', since: at };
  return { state: { ...state, connection }, effects: [{ type: 'hurry' }] };
}

function tryLater(state: FeedState, at: number): FeedStep {
  return {
    state: { ...state, connection: losing(state, at), tries: state.tries + 1 },
    effects: [{ type: 'loadLater', tries: state.tries }],
  };
}

function failed(state: FeedState, error: RequestError): FeedStep {
  return { state: { ...state, connection: { state: 'failed', error } }, effects: [] };
}

// Whoever hears something is connected, whatever the browser believes of its network.
function heard(state: FeedState): FeedState {
  if (state.connection.state === 'live' && state.tries === 0) return state;
  return { ...state, tries: 0, connection: state.cursor === null ? state.connection : { state: 'live' } };
}

function standing(state: FeedState): Connection {
  return state.cursor === null || state.connection.state === 'failed' ? state.connection : { state: 'live' };
}

function losing({ connection }: FeedState, at: number): Connection {
  return connection.state === 'live' || connection.state === 'loading'
    ? { state: 'reconnecting', since: at }
    : connection;
}

function goingOffline({ connection }: FeedState, at: number): Connection {
  if (connection.state === 'failed' || connection.state === 'offline') return connection;
  return { state: 'offline', since: connection.state === 'reconnecting' ? connection.since : at };
}
