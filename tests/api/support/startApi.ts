import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultSettings } from '@sirkel/graph-schema';
import type { Change, EditCommand, MapSettings, Person } from '@sirkel/graph-schema';
import { regionTemplate } from '@sirkel/seed';
import { commit } from '@sirkel/server/commands/commit';
import { createMap } from '@sirkel/server/commands/createMap';
import { createEngine } from '@sirkel/server/engine/createEngine';
import type { EngineParts } from '@sirkel/server/engine/createEngine';
import { createGraphqlApi } from '@sirkel/server/graphql/createGraphqlApi';
import type { GraphqlApi } from '@sirkel/server/graphql/createGraphqlApi';
import { createRequestContext } from '@sirkel/server/graphql/RequestContext';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import type { LiveMaps } from '@sirkel/server/projection/LiveMaps';
import { openStore } from '@sirkel/server/store/openStore';
import type { Store } from '@sirkel/server/store/Store';
import { pino } from 'pino';

/** A coordinator, and everyone who is not signed in. */
export const coordinator: Person = { id: '00000000-0000-4000-8000-000000000001', role: 'coordinator' };
export const reader: Person = { id: 'reader', role: 'reader' };

/** What an operation is answered with. */
export type Answered = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
};

/** The API over an embedded store in a folder of its own, without HTTP around it. */
export type RunningApi = {
  readonly api: GraphqlApi;
  readonly liveMaps: LiveMaps;
  readonly store: Store;
  /** The lines of its log. */
  readonly log: readonly string[];
  makeMap(settings?: Partial<MapSettings>): Promise<string>;
  write(map: string, edits: readonly EditCommand[]): Promise<Change>;
  run(query: string, variables?: Record<string, unknown>, person?: Person): Promise<Answered>;
  close(): Promise<void>;
};

/** Starts the API for a test, on a folder of its own unless one is given; the test closes it. */
export async function startApi(
  given: { readonly folder?: string; readonly engine?: EngineParts } = {},
): Promise<RunningApi> {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const folder = given.folder ?? mkdtempSync(path.join(tmpdir(), 'sirkel-graphql-'));
  const store = await openStore({ dataFolder: folder });
  const liveMaps = createLiveMaps({ store, clock: Date.now, log });
  const deps = { store, liveMaps, clock: Date.now, newId: randomUUID };
  const engine = createEngine(deps.clock, { log, ...given.engine });
  const api = await createGraphqlApi({
    ...deps,
    engine,
    log,
    templateOf: (wanted) => Promise.resolve(regionTemplate(wanted)),
  });
  return {
    api,
    liveMaps,
    store,
    log: lines,
    makeMap: async (given = {}) => {
      const map = randomUUID();
      const settings = defaultSettings({ title: { nb: 'Prøvekart' }, visibility: 'public', ...given });
      await createMap(deps, coordinator, { map, operationId: randomUUID(), settings, cause: 'edit' });
      return map;
    },
    write: (map, edits) => commit(deps, coordinator, { map, operationId: randomUUID(), edits }),
    run: async (query, variables = {}, person = reader) => {
      const contextValue = createRequestContext(person, 'request-1');
      const { body } = await api.apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('Expected one answer.');
      return body.singleResult;
    },
    close: async () => {
      await api.close();
      await engine.close();
      await liveMaps.close();
      await store.close();
    },
  };
}
