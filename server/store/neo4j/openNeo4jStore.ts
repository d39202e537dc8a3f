import { randomUUID } from 'node:crypto';
import neo4j, { type Driver } from 'neo4j-driver';
import { SirkelError } from '@sirkel/graph-schema';
import { checkId } from '../checkChanges.ts';
import type { Store } from '../Store.ts';
import { translating } from '../translating.ts';
import { appendChanges, createMap } from './appendChanges.ts';
import { stream, type Connection } from './Connection.ts';
import { createAccess } from './createAccess.ts';
import { findStrays } from './findStrays.ts';
import { mendMap } from './mendMap.ts';
import { within } from './patience.ts';
import { prepareSchema } from './prepareSchema.ts';
import { readChanges, readHeads, readHeadsOf, readLog, readRows } from './readMap.ts';
import { clearLeftovers, removeMap } from './removeMap.ts';
import { restoreMap } from './restoreMap.ts';
import { surveyMap } from './surveyMap.ts';
import { translateNeo4jError } from './translateNeo4jError.ts';

/** Where Neo4j is and who asks. Without a database name the server's default one is used. */
export type Neo4jSettings = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
};

/**
 * Opens the store in a Neo4j database and makes its constraints.
 * @throws SirkelError UNAVAILABLE with one sentence, never with the password: unreachable, wrong password, no such database, newer schema
 */
export async function openNeo4jStore(settings: Neo4jSettings): Promise<Store> {
  const location = locationOf(settings);
  const driver = openDriver(settings, location);
  const connection: Connection = {
    driver,
    ...(settings.database === undefined ? {} : { database: settings.database }),
  };
  try {
    // Asked once, without the patience of a managed transaction: at the start a wrong address shall be told at once.
    await within(START_PATIENCE, driver.getServerInfo());
    await prepareSchema(connection, location);
    await clearLeftovers(connection);
  } catch (error) {
    await closeDriver(driver);
    throw translateNeo4jError(error, location);
  }
  return createNeo4jStore(connection, location);
}

/** The store over an open connection to a prepared database. */
export function createNeo4jStore(connection: Connection, location: string): Store {
  const store: Store = {
    kind: 'neo4j',
    location,
    // A Neo4j that cannot write does not answer either, or not for long.
    canWrite: async () => {
      await readHeadsOf(connection, []);
      return true;
    },
    maps: () => readHeads(connection),
    heads: (maps) => readHeadsOf(connection, maps),
    createMap: async (map, epoch, first) => {
      checkId(map, 'map');
      return createMap(connection, map, epoch, first);
    },
    removeMap: (map) => removeMap(connection, map),
    append: (request) => appendChanges(connection, request),
    rows: (map) => readRows(connection, map),
    changes: (map, after, limit) => readChanges(connection, map, after, limit),
    log: (map) => readLog(connection, map),
    restoreMap: async (map, epoch, log) => {
      checkId(map, 'map');
      return restoreMap(connection, { map, epoch, token: randomUUID() }, log);
    },
    survey: (map) => surveyMap((text, parameters) => stream(connection, text, parameters), map),
    strays: () => findStrays(connection),
    mend: (map, knownSequence, decide) => mendMap(connection, { map, knownSequence, decide }),
    access: createAccess(connection),
    close: () => closeDriver(connection.driver),
  };
  return translating(store, (error) => translateNeo4jError(error, location));
}

/** In milliseconds. */
const START_PATIENCE = 6_500;
const CLOSE_PATIENCE = 2_000;

// Says goodbye on every connection; one that hangs is left to end with the process.
async function closeDriver(driver: Driver): Promise<void> {
  await within(CLOSE_PATIENCE, driver.close()).catch(() => undefined);
}

/** A driver that gives up in seconds, so that a person is told instead of left waiting. */
function openDriver({ uri, username, password }: Neo4jSettings, location: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 3_000,
      maxTransactionRetryTime: 5_000,
      // Whole numbers come back as numbers; ours are sequences and amounts, far below where that loses anything.
      disableLosslessIntegers: true,
    });
  } catch {
    throw new SirkelError(
      'UNAVAILABLE',
      `${location} is no address of a Neo4j; NEO4J_URI begins with bolt:// or neo4j://.`,
    );
  }
}

function locationOf({ uri, database }: Neo4jSettings): string {
  const where = URL.canParse(uri) ? `${new URL(uri).protocol}//${new URL(uri).host}` : 'the address in NEO4J_URI';
  return `Neo4j at ${where}${database === undefined ? '' : `, database ${database}`}`;
}
