import { formatCursor } from '@sirkel/graph-schema';
import type { i18n } from 'i18next';
import { createHeadStart } from '../feed/createHeadStart.ts';
import type { HeadStart } from '../feed/createHeadStart.ts';
import { createMapFeed } from '../feed/createMapFeed.ts';
import type { MapFeed } from '../feed/createMapFeed.ts';
import type { MapLine } from '../feed/runFeed.ts';
import { createLiveClient, type LiveClient } from '../graphql/createLiveClient.ts';
import type { Request } from '../graphql/createRequest.ts';
import type { GraphQuery } from '../graphql/generated/operations.ts';
import { isStoreGone } from '../graphql/isStoreGone.ts';
import { graphQuery, mapChangesSubscription, meQuery } from '../graphql/operations.ts';
import { readEvent, readMap } from '../graphql/readMap.ts';
import { waitBeforeRetry } from '../graphql/waitBeforeRetry.ts';
import { createCommands } from '../mutations/createCommands.ts';
import { createMapFiles } from '../mutations/createMapFiles.ts';
import { createDrafts } from '../state/createDrafts.ts';
import { createMapStore } from '../state/createMapStore.ts';
import type { MapStore } from '../state/createMapStore.ts';
import { createSession } from '../state/createSession.ts';
import type { Session } from '../state/createSession.ts';
import { createUnsent } from '../state/createUnsent.ts';
import type { Keeper } from '../state/Keeper.ts';
import { readStacks } from '../state/operationStacks.ts';
import type { OpenMap } from '../state/useMap.ts';
import { watchRequests } from '../state/watchRequests.ts';
import { rememberOwn } from '../state/ownOperations.ts';
import { createLeaveQuestion } from './createLeaveQuestion.ts';
import type { Services } from './Services.ts';

export type ServiceParts = {
  readonly window: Window & typeof globalThis;
  readonly request: Request;
  readonly texts: i18n;
  /** The map that the page opens with; null when it is another page. */
  readonly first: string | null;
  /** Forgotten when the tab is closed. */
  readonly tab: Keeper;
  /** Remembered from one visit to the next. */
  readonly remembered: Keeper;
};

// In milliseconds: changes that come this near each other are shown as one.
const GATHER = 30;

/** The services, over a browser window. */
export function createServices(parts: ServiceParts): Services {
  const later = (run: () => void, milliseconds: number): (() => void) => {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  };
  const isSeen = whetherSeen(parts.window);
  const session = createSession({
    askMe: async () => (await parts.request(meQuery, {})).me,
    wait: (tries) => waitBeforeRetry(Math.random, isSeen).wait(tries),
  });
  const request = watchRequests(parts.request, session.ended);
  const headStart = createHeadStart(parts.first, (map) => request(graphQuery, { map }));
  return {
    request,
    session,
    mapFiles: createMapFiles(parts.window.fetch.bind(parts.window)),
    openMap: (map) => openMap({ ...parts, request, session, headStart }, map),
    speak: (language) => {
      void parts.texts.changeLanguage(language);
    },
    later,
    whenIdle: (run) => whenIdle(parts.window, run),
    leaveQuestion: createLeaveQuestion(parts.window),
    remembered: parts.remembered,
  };
}

// Safari has no idle time to give away.
function whenIdle(window: Partial<Pick<Window, 'requestIdleCallback' | 'cancelIdleCallback'>>, run: () => void) {
  if (window.requestIdleCallback === undefined) {
    const timer = setTimeout(run, 200);
    return () => {
      clearTimeout(timer);
    };
  }
  const asked = window.requestIdleCallback(run, { timeout: 5_000 });
  return () => {
    window.cancelIdleCallback?.(asked);
  };
}

type MapParts = ServiceParts & { readonly session: Session; readonly headStart: HeadStart<GraphQuery> };

function openMap(parts: MapParts, map: string): OpenMap {
  const { request, tab, window } = parts;
  // The connection of the feed; another one each time that it is opened.
  let live: LiveClient | null = null;
  const stacksKey = `sirkel.operations.${map}`;
  const store: MapStore = createMapStore({
    feed: createFeed(parts, map, (opened) => {
      live = opened;
    }),
    commands: createCommands({
      request,
      map,
      kindOf: (id) => store.snapshot().graph?.nodes.get(id)?.kind ?? null,
      pause: waitBeforeRetry(Math.random, whetherSeen(window)),
      isStoreGone: () => isStoreGone(window.fetch.bind(window)),
    }),
    stacks: readStacks(tab.read(stacksKey)),
    keepStacks: (stacks) => {
      tab.write(stacksKey, JSON.stringify(stacks));
    },
    unsent: createUnsent(tab, map),
    newId: () => {
      const id = window.crypto.randomUUID();
      rememberOwn(parts.remembered, map, id);
      return id;
    },
    now: () => new Date().toISOString(),
    soon: (run) => {
      setTimeout(run, GATHER);
    },
  });
  return {
    id: map,
    store,
    drafts: createDrafts(tab, map),
    follow: (operation, variables, sink) => live?.subscribe(operation, variables, sink) ?? (() => undefined),
  };
}

function createFeed(
  { request, session, headStart, tab, window }: MapParts,
  map: string,
  onLive: (live: LiveClient) => void,
): MapFeed {
  const pause = waitBeforeRetry(Math.random, whetherSeen(window));
  return createMapFeed({
    loadMap: async (signal) => readMap((await (headStart.take(map) ?? request(graphQuery, { map }, signal))).graph),
    connect: () => {
      const live = connectLive(window, map);
      onLive(live);
      const line = lineOf(live, map, session.ended);
      const hurry = (): void => {
        line.hurry();
        pause.hurry();
      };
      return { ...line, hurry };
    },
    watchNetwork: (listener) => watchNetwork(window, listener),
    wait: pause.wait,
    now: Date.now,
    reloadPage: () => reloadPage(window, tab),
  });
}

function connectLive(window: Window, map: string): LiveClient {
  const { location } = window;
  return createLiveClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql/${map}`,
    random: Math.random,
    isSeen: whetherSeen(window),
  });
}

// The server closes the line of a session that has ended; whoever follows the map goes on as a reader.
function lineOf(live: LiveClient, map: string, signedOut: () => void): MapLine {
  return {
    ...live,
    subscribe: (since, sink) =>
      live.subscribe(mapChangesSubscription, () => ({ map, since: formatCursor(since()) }), {
        ...sink,
        next: ({ mapChanges }) => {
          sink.next(readEvent(mapChanges));
        },
        failed: (error) => {
          if (error.code === 'FORBIDDEN') signedOut();
          sink.failed(error);
        },
      }),
  };
}

function whetherSeen({ document }: Window): () => boolean {
  return () => document.visibilityState !== 'hidden';
}

/** Also whoever turns back to the page is worth a try at once: there may be a network that nobody told of. */
function watchNetwork(window: Window, listener: (online: boolean) => void): () => void {
  const lost = (): void => {
    listener(false);
  };
  const back = (): void => {
    listener(true);
  };
  const turned = (): void => {
    if (window.document.visibilityState === 'visible' && window.navigator.onLine) listener(true);
  };
  window.addEventListener('offline', lost);
  window.addEventListener('online', back);
  window.document.addEventListener('visibilitychange', turned);
  return () => {
    window.document.removeEventListener('visibilitychange', turned);
    window.removeEventListener('offline', lost);
    window.removeEventListener('online', back);
  };
}

// A server that says it is newer than the page it serves must not make the page reload without end.
function reloadPage(window: Window, tab: Keeper): boolean {
  const key = 'sirkel.reloaded';
  const last = Number(tab.read(key) ?? 0);
  if (Date.now() - last < 60_000) return false;
  tab.write(key, String(Date.now()));
  window.location.reload();
  return true;
}
