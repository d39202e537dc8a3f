import { SCHEMA_VERSION } from '@sirkel/graph-schema';
import type { Change } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { RequestError } from '../graphql/RequestError.ts';
import { firstStep, stepFeed } from './feedState.ts';
import type { FeedEvent, FeedState } from './feedState.ts';

const change = (sequence: number, schemaVersion = SCHEMA_VERSION): Change => ({
  sequence,
  operationId: `o${String(sequence)}`,
  author: 'a',
  at: '2026-01-01T00:00:00.000Z',
  cause: 'edit',
  schemaVersion,
  edits: [],
});
const changed = (sequence: number, epoch = 'e'): FeedEvent => ({
  type: 'change',
  change: change(sequence),
  cursor: { epoch, sequence },
});
const after = (...events: readonly FeedEvent[]): FeedState =>
  events.reduce((state, event) => stepFeed(state, event).state, firstStep.state);
const loaded: FeedEvent = { type: 'loaded', cursor: { epoch: 'e', sequence: 5 }, at: 1 };
const live = after({ type: 'connected' }, loaded);
const failure = (code: RequestError['code']) => new RequestError(code, 'x');

describe('stepFeed', () => {
  it('reads the map first, then subscribes, and is live when the connection stands', () => {
    expect(firstStep.effects).toEqual([{ type: 'load' }]);
    const step = stepFeed(after({ type: 'connected' }), loaded);
    expect(step.effects).toEqual([{ type: 'subscribe' }]);
    expect(step.state.connection).toEqual({ state: 'live' });
  });

  it('is not live when the map was read before the connection stands', () => {
    const early = after(loaded);
    expect(early.connection).toEqual({ state: 'reconnecting', since: 1 });
    expect(stepFeed(early, { type: 'connected' }).state.connection).toEqual({ state: 'live' });
  });

  it('folds the next change and moves its cursor', () => {
    const step = stepFeed(live, changed(6));
    expect(step.effects).toEqual([{ type: 'fold', change: change(6) }]);
    expect(step.state.cursor).toEqual({ epoch: 'e', sequence: 6 });
  });

  it('drops a change that it has folded', () => {
    expect(stepFeed(live, changed(5)).effects).toEqual([]);
  });

  it('reads the map again after a hole, in another epoch, and when told to', () => {
    for (const event of [changed(7), changed(6, 'other'), { type: 'reload' } as const]) {
      expect(stepFeed(live, event).effects).toEqual([{ type: 'load' }]);
    }
  });

  it('reloads the page for another version of the schema', () => {
    const newer: FeedEvent = {
      type: 'change',
      change: change(6, SCHEMA_VERSION + 1),
      cursor: { epoch: 'e', sequence: 6 },
    };
    expect(stepFeed(live, newer).effects).toEqual([{ type: 'reloadPage' }]);
  });

  it('keeps its cursor and the first time it was lost while the connection is away', () => {
    const lost = stepFeed(stepFeed(live, { type: 'disconnected', at: 10 }).state, {
      type: 'disconnected',
      at: 20,
    }).state;
    expect(lost.connection).toEqual({ state: 'reconnecting', since: 10 });
    expect(lost.cursor).toEqual({ epoch: 'e', sequence: 5 });
    expect(stepFeed(lost, { type: 'connected' }).state.connection).toEqual({ state: 'live' });
  });

  it('says offline when the browser does, hurries when the network is back', () => {
    const offline = stepFeed(live, { type: 'networkLost', at: 10 }).state;
    expect(offline.connection).toEqual({ state: 'offline', since: 10 });
    const lost = stepFeed(offline, { type: 'disconnected', at: 11 }).state;
    expect(lost.connection.state).toBe('offline');
    const back = stepFeed(lost, { type: 'networkBack', at: 12 });
    expect(back.effects).toEqual([{ type: 'hurry' }]);
    expect(back.state.connection).toEqual({ state: 'reconnecting', since: 12 });
  });

  it('is live when something is heard, whatever the browser says', () => {
    const offline = stepFeed(live, { type: 'networkLost', at: 10 }).state;
    expect(stepFeed(offline, changed(6)).state.connection).toEqual({ state: 'live' });
  });

  it('gives up where asking again would not help', () => {
    const error = failure('NOT_FOUND');
    const step = stepFeed(firstStep.state, { type: 'loadFailed', error, at: 1 });
    expect(step).toEqual({ state: { ...firstStep.state, connection: { state: 'failed', error } }, effects: [] });
    const again = stepFeed(step.state, { type: 'retry' });
    expect(again.state.connection).toEqual({ state: 'loading' });
    expect(again.effects).toEqual([{ type: 'load' }]);
  });

  it('tries again for ever where it might, waiting longer each time until something is heard', () => {
    const lost: FeedEvent = { type: 'loadFailed', error: failure('UNREACHABLE'), at: 1 };
    expect(stepFeed(firstStep.state, lost).effects).toEqual([{ type: 'loadLater', tries: 0 }]);
    const twice = after(lost, lost);
    expect(stepFeed(twice, lost).effects).toEqual([{ type: 'loadLater', tries: 2 }]);
    expect(stepFeed({ ...live, tries: 2 }, changed(6)).state.tries).toBe(0);
  });

  it('keeps its map and asks again after a fault of the server', () => {
    const step = stepFeed(live, { type: 'loadFailed', error: failure('UNEXPECTED'), at: 7 });
    expect(step.effects).toEqual([{ type: 'loadLater', tries: 0 }]);
    expect(step.state.connection).toEqual({ state: 'reconnecting', since: 7 });
    expect(step.state.cursor).toEqual(live.cursor);
  });

  it('reads the map again after its subscription was ended, also by a session that ended', () => {
    const ended = stepFeed(live, { type: 'subscriptionEnded', at: 1 });
    expect(ended.effects).toEqual([{ type: 'loadLater', tries: 0 }]);
    const refused = stepFeed(live, { type: 'subscriptionFailed', error: failure('FORBIDDEN'), at: 1 });
    expect(refused.effects).toEqual([{ type: 'loadLater', tries: 0 }]);
  });
});
