import { formatCursor, SCHEMA_VERSION } from '@sirkel/graph-schema';
import type { Change, Cursor, MapSettings, NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it, vi } from 'vitest';
import type { LiveSink } from '../graphql/createLiveClient.ts';
import type { LoadedMap, MapEvent } from '../graphql/readMap.ts';
import { createMapFeed } from './createMapFeed.ts';
import type { FeedNews } from './runFeed.ts';

const settings = { id: 'settings', title: { nb: 'Kart' }, layers: [], version: 1 } as unknown as MapSettings;
const node = (id: string): NodeRecord => ({ id, kind: 'need', name: id, status: 'existing', version: 1 }) as NodeRecord;
const adding = (sequence: number, epoch = 'e1'): MapEvent => {
  const change: Change = {
    sequence,
    operationId: `o${String(sequence)}`,
    author: 'a',
    at: '2026-01-01T00:00:00.000Z',
    cause: 'edit',
    schemaVersion: SCHEMA_VERSION,
    edits: [
      { action: 'put', record: 'node', id: `n${String(sequence)}`, before: null, after: node(`n${String(sequence)}`) },
    ],
  };
  return { type: 'change', change, cursor: { epoch, sequence } };
};

function world() {
  const maps: LoadedMap[] = [
    {
      settings,
      nodes: [node('a')],
      relations: [],
      followUps: [],
      views: [],
      tours: [],
      cursor: { epoch: 'e1', sequence: 1 },
    },
  ];
  const sinks: { since: () => Cursor; sink: LiveSink<MapEvent>; stopped: boolean }[] = [];
  const close = vi.fn();
  const reloadPage = vi.fn(() => true);
  const news: FeedNews[] = [];
  const feed = createMapFeed({
    loadMap: () => Promise.resolve(maps.shift() as LoadedMap),
    connect: () => ({
      subscribe: (since, sink) => {
        const entry = { since, sink, stopped: false };
        sinks.push(entry);
        return () => {
          entry.stopped = true;
        };
      },
      watch: (listener) => {
        listener(true);
        return () => undefined;
      },
      hurry: () => undefined,
      close,
    }),
    watchNetwork: () => () => undefined,
    wait: () => Promise.resolve(),
    now: () => 0,
    reloadPage,
  });
  feed.subscribe((told) => news.push(told));
  const stop = feed.open();
  return { feed, maps, sinks, news, reloadPage, close, stop };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('createMapFeed', () => {
  it('reads the map and follows it from where it stands', async () => {
    const { feed, sinks, news } = world();
    await settled();
    expect([...(feed.graph()?.nodes.keys() ?? [])]).toEqual(['a']);
    expect(formatCursor(sinks[0]?.since() as Cursor)).toBe('e1:1');
    expect(news.map(({ type }) => type)).toEqual(['connection', 'graph']);
    expect(feed.connection()).toEqual({ state: 'live' });
  });

  it('folds each change once and resumes after the last of them', async () => {
    const { feed, sinks } = world();
    await settled();
    for (const event of [adding(2), adding(3), adding(3), adding(2)]) sinks[0]?.sink.next(event);
    expect([...(feed.graph()?.nodes.keys() ?? [])]).toEqual(['a', 'n2', 'n3']);
    expect(feed.graph()?.sequence).toBe(3);
    expect(formatCursor(sinks[0]?.since() as Cursor)).toBe('e1:3');
  });

  it('reads the map anew when told to, and drops what the old subscription still says', async () => {
    const { feed, maps, sinks } = world();
    await settled();
    maps.push({
      settings,
      nodes: [node('b')],
      relations: [],
      followUps: [],
      views: [],
      tours: [],
      cursor: { epoch: 'e2', sequence: 9 },
    });
    sinks[0]?.sink.next({ type: 'reload' });
    expect(sinks[0]?.stopped).toBe(true);
    await settled();
    expect([...(feed.graph()?.nodes.keys() ?? [])]).toEqual(['b']);
    expect(formatCursor(sinks[1]?.since() as Cursor)).toBe('e2:9');
  });

  it('reloads the page for a change of another schema version', async () => {
    const { feed, sinks, reloadPage } = world();
    await settled();
    const event = adding(2) as MapEvent & { readonly type: 'change' };
    sinks[0]?.sink.next({ ...event, change: { ...event.change, schemaVersion: SCHEMA_VERSION + 1 } });
    expect(reloadPage).toHaveBeenCalledOnce();
    expect(feed.connection()).toEqual({ state: 'live' });
  });

  it('has failed, with its map still there, when the page was loaded anew and is still too old', async () => {
    const { feed, sinks, reloadPage } = world();
    await settled();
    reloadPage.mockReturnValue(false);
    const event = adding(2) as MapEvent & { readonly type: 'change' };
    sinks[0]?.sink.next({ ...event, change: { ...event.change, schemaVersion: SCHEMA_VERSION + 1 } });
    expect(feed.connection()).toMatchObject({ state: 'failed', error: { code: 'UNEXPECTED' } });
    expect([...(feed.graph()?.nodes.keys() ?? [])]).toEqual(['a']);
  });

  it('ends its subscription and its connection when it is closed, and can be opened again', async () => {
    const { feed, maps, sinks, close, stop } = world();
    await settled();
    stop();
    expect(sinks[0]?.stopped).toBe(true);
    expect(close).toHaveBeenCalledOnce();
    maps.push({
      settings,
      nodes: [node('c')],
      relations: [],
      followUps: [],
      views: [],
      tours: [],
      cursor: { epoch: 'e1', sequence: 4 },
    });
    feed.open();
    expect(feed.graph()).toBeNull();
    await settled();
    expect([...(feed.graph()?.nodes.keys() ?? [])]).toEqual(['c']);
  });

  it('tells of nothing that it was still reading when it was closed', async () => {
    const { feed, news, stop } = world();
    stop();
    await settled();
    expect(feed.graph()).toBeNull();
    expect(news.filter(({ type }) => type === 'graph')).toEqual([]);
  });
});
