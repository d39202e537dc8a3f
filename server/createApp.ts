import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { SirkelError, toldInPart } from '@sirkel/graph-schema';
import type { SeedMap } from '@sirkel/seed';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { createAccess } from './access/createAccess.ts';
import type { Access } from './access/createAccess.ts';
import { rememberPersons } from './access/rememberPersons.ts';
import { newSecret } from './access/secret.ts';
import type { CommandDeps } from './commands/CommandDeps.ts';
import type { TemplateOf } from './commands/createFromTemplate.ts';
import { exportMap } from './commands/exportMap.ts';
import { loadFirstSeeds, loadSeed } from './commands/loadSeed.ts';
import { isPublic } from './commands/readMaps.ts';
import { storeSettings } from './config.ts';
import type { Settings } from './config.ts';
import { createLog } from './createLog.ts';
import { makeDataFolder } from './dataFolder.ts';
import { createEngine } from './engine/createEngine.ts';
import type { Engine } from './engine/createEngine.ts';
import { createGraphqlApi } from './graphql/createGraphqlApi.ts';
import type { GraphqlApi } from './graphql/createGraphqlApi.ts';
import type { WantedSeed } from './http/control.ts';
import { removeControl, writeControl } from './http/controlFile.ts';
import { createHttpServer } from './http/createHttpServer.ts';
import type { HttpServer, HttpServerParts } from './http/createHttpServer.ts';
import { defaultSocketLimits } from './http/createSockets.ts';
import type { SocketLimits } from './http/createSockets.ts';
import { graphqlRoute } from './http/graphqlRoute.ts';
import { MAX_FILE_BYTES } from './http/mapFiles.ts';
import { createRateLimits } from './http/rateLimits/createRateLimits.ts';
import type { RateLimitFigures } from './http/rateLimits/createRateLimits.ts';
import { noRateLimits } from './http/rateLimits/noRateLimits.ts';
import { requireAlone } from './http/requireAlone.ts';
import { urlOf } from './http/urlOf.ts';
import type { Metrics } from './metrics/createMetrics.ts';
import type { Sources } from './metrics/watchSources.ts';
import { createLiveMaps } from './projection/LiveMaps.ts';
import { readVersion } from './readVersion.ts';
import { createResearch } from './research/createResearch.ts';
import { forAskers } from './store/forAskers.ts';
import { openStore } from './store/openStore.ts';
import type { Store } from './store/Store.ts';
import { createUpkeep } from './upkeep/createUpkeep.ts';
import { requireNotMoved } from './upkeep/moved.ts';

/** What tests put in the place of the real thing. */
export type AppDeps = {
  readonly log?: Logger;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  readonly socketLimits?: Partial<SocketLimits>;
  readonly rateLimitFigures?: Partial<RateLimitFigures>;
  /** In bytes. */
  readonly maxFileBytes?: number;
  /** Where the built client lies. */
  readonly clientFolder?: string;
};

export type App = {
  /** Where the server is reached on this machine, without a slash at the end. */
  readonly url: string;
  /** For the first coordinator; null when a coordinator has signed in before. */
  readonly signInLink: string | null;
  readonly store: Pick<Store, 'kind' | 'location'>;
  /** Lets what runs end, within ten seconds, then closes everything. */
  close(): Promise<void>;
};

/**
 * Puts the whole server together and starts it.
 * @throws SirkelError with one sentence for whoever starts it; whatever was opened is closed again
 */
export async function createApp(settings: Settings, deps: AppDeps = {}): Promise<App> {
  const log = deps.log ?? createLog(settings);
  const clock = deps.clock ?? Date.now;
  makeDataFolder(settings.dataFolder);
  const closing: (() => Promise<void> | void)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    await requireAlone(settings.dataFolder);
    const metrics = settings.metricsToken === undefined ? null : await openMetrics();
    closing.push(() => metrics?.close());
    const opened = await openStore(storeSettings(settings));
    closing.push(() => opened.close());
    await requireNotMoved(opened);
    const store = forAskers(opened, metrics?.storeFailed);
    const liveMaps = createLiveMaps({ store, clock, log, ...measuredBy(metrics) });
    closing.push(() => liveMaps.close());
    const commandDeps: CommandDeps = { liveMaps, store, clock, newId: randomUUID };
    const records = store.access;
    const access = rememberPersons(createAccess({ records, clock, random: randomBytes, newId: randomUUID }), { clock });
    closing.push(sweepRegularly(access, log));
    const http = await serve({ settings, deps, log, access, commandDeps, metrics, closing });
    // After the port is ours: a start that cannot listen leaves no maps behind.
    if (settings.seed) await loadFirstSeeds(commandDeps, firstSeeds);
    return {
      url: http.url,
      signInLink: (await access.hasCoordinator()) ? null : await http.makeLink(),
      store: { kind: store.kind, location: store.location },
      close,
    };
  } catch (error) {
    await close();
    throw toldInPart(error) ?? error;
  }
}

/**
 * A fresh one-time sign-in link for the first coordinator, made in the store itself while no server runs on it.
 * @throws SirkelError UNAVAILABLE with one sentence when the store cannot be opened or was moved away, or nobody
 * knows the port yet
 */
export async function makeSignInLink(settings: Settings): Promise<string> {
  const { publicUrl, host, port } = settings;
  if (publicUrl === null && port === 0) {
    throw new SirkelError(
      'UNAVAILABLE',
      'With PORT=0 the port is chosen at the start; start the server first, or give PORT or SIRKEL_PUBLIC_URL.',
    );
  }
  makeDataFolder(settings.dataFolder);
  const store = await openStore(storeSettings(settings));
  try {
    await requireNotMoved(store);
    const access = createAccess({ records: store.access, clock: Date.now, random: randomBytes, newId: randomUUID });
    const base = publicUrl ?? urlOf(host, port);
    return `${base}/sign-in/${await access.makeLink()}`;
  } finally {
    await store.close();
  }
}

/**
 * Writes a map of the seed into the store itself, while no server runs on it.
 * @returns the map's id
 * @throws SirkelError UNAVAILABLE with one sentence when the store cannot be opened or was moved away
 */
export async function seedStore(settings: Settings, wanted: WantedSeed): Promise<string> {
  makeDataFolder(settings.dataFolder);
  const store = await openStore(storeSettings(settings));
  const log = pino({ level: 'silent' });
  const liveMaps = createLiveMaps({ store, clock: Date.now, log });
  try {
    await requireNotMoved(store);
    return await loadWanted({ liveMaps, store, clock: Date.now, newId: randomUUID }, wanted);
  } finally {
    await liveMaps.close();
    await store.close();
  }
}

// What few starts need is read by those: reading a file is most of what a start costs.
async function openMetrics(): Promise<Metrics> {
  const { createMetrics } = await import('./metrics/createMetrics.ts');
  return createMetrics();
}

async function firstSeeds(): Promise<readonly SeedMap[]> {
  const { seedMaps } = await import('@sirkel/seed');
  return seedMaps();
}

const templateOf: TemplateOf = async (wanted) => (await import('@sirkel/seed')).regionTemplate(wanted);

async function loadWanted(deps: CommandDeps, { invented }: WantedSeed): Promise<string> {
  const { inventMap, seedMaps } = await import('@sirkel/seed');
  const seeds = invented === undefined ? seedMaps() : [inventMap(invented.size, invented.random)];
  for (const seed of seeds) await loadSeed(deps, seed);
  return seeds.map(({ mapId }) => mapId).join(', ');
}

type ServeParts = {
  readonly settings: Settings;
  readonly deps: AppDeps;
  readonly log: Logger;
  readonly access: Access;
  readonly commandDeps: CommandDeps;
  readonly metrics: Metrics | null;
  readonly closing: (() => Promise<void> | void)[];
};

async function serve(parts: ServeParts): Promise<HttpServer> {
  const { settings, deps, log, access, commandDeps, metrics, closing } = parts;
  const engine = createEngine(commandDeps.clock, { log, ...measuredBy(metrics) });
  closing.push(() => engine.close());
  const api = await createGraphqlApi({ ...commandDeps, engine, log, templateOf, ...measuredBy(metrics) });
  closing.push(() => api.close());
  const controlToken = newSecret(randomBytes);
  const { trustedProxies = 0, rateLimits: counts = true } = settings;
  const figures = deps.rateLimitFigures ?? {};
  const rateLimits = counts
    ? createRateLimits({ trustedProxies, random: randomBytes, figures, knows: access.knows })
    : noRateLimits(trustedProxies);
  const http = await createHttpServer({
    host: settings.host,
    port: settings.port,
    publicUrl: settings.publicUrl,
    access,
    rateLimits,
    graphql: graphqlRoute({ api, access, publicUrl: settings.publicUrl, rateLimits }),
    protocol: api.protocol,
    completeMessage: api.completeMessage,
    printSdl: api.printSdl,
    mapFileCommands: {
      exportMap: (person, map) => exportMap(commandDeps, person, map),
      restoreMap: async (person, file, into) => {
        const { restoreMap } = await import('./commands/restoreMap.ts');
        return restoreMap(commandDeps, person, { file, ...(into === undefined ? {} : { into }) });
      },
    },
    research: createResearch({ ...commandDeps, engine, version: readVersion() }),
    maxFileBytes: deps.maxFileBytes ?? MAX_FILE_BYTES,
    socketLimits: { ...defaultSocketLimits, ...deps.socketLimits },
    askStore: () => commandDeps.store.canWrite(),
    embedOrigins: settings.embedOrigins ?? ['*'],
    isPublic: (map) => isPublic(commandDeps.liveMaps, map),
    clientFolder: deps.clientFolder ?? path.resolve(import.meta.dirname, '../client/dist'),
    controlToken,
    loadMap: (wanted) => loadWanted(commandDeps, wanted),
    upkeep: createUpkeep(commandDeps),
    ...metricsParts(settings, metrics),
    log,
  });
  metrics?.watch(sourcesOf(commandDeps, { api, engine, http }));
  closing.push(() => http.close());
  const word = { url: http.url, token: controlToken };
  writeControl(settings.dataFolder, word);
  closing.push(() => {
    removeControl(settings.dataFolder, word);
  });
  return http;
}

const measuredBy = (metrics: Metrics | null): { readonly measure?: Metrics } =>
  metrics === null ? {} : { measure: metrics };

function metricsParts({ metricsToken }: Settings, metrics: Metrics | null): Pick<HttpServerParts, 'metrics'> {
  return metricsToken === undefined || metrics === null ? {} : { metrics: { ...metrics, token: metricsToken } };
}

type Sourced = { readonly api: GraphqlApi; readonly engine: Engine; readonly http: HttpServer };

function sourcesOf({ liveMaps }: CommandDeps, { api, engine, http }: Sourced): Sources {
  return {
    sockets: http.sockets,
    subscribers: api.followers,
    loadedMaps: () => liveMaps.load().maps,
    analysisThreads: () => engine.size().threads,
    waitingCommands: () => liveMaps.load().waitingCommands,
    lag: liveMaps.lag,
  };
}

const SWEEP_INTERVAL = 3_600_000;

function sweepRegularly(access: Access, log: Logger): () => void {
  const sweep = (): void => {
    access.sweep().catch((error: unknown) => {
      log.warn({ err: error }, 'could not sweep expired sessions and links');
    });
  };
  sweep();
  const timer = setInterval(sweep, SWEEP_INTERVAL);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
