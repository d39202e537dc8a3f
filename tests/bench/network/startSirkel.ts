import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EditCommand } from '@sirkel/graph-schema';
import { inventMap } from '@sirkel/seed';
import { hashSecret, newSecret } from '@sirkel/server/access/secret';
import { loadSeed } from '@sirkel/server/commands/loadSeed';
import { readControl } from '@sirkel/server/http/controlFile';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import { openStore } from '@sirkel/server/store/openStore';
import type { Store } from '@sirkel/server/store/Store';
import type { Neo4jServer } from '../../neo4j/Neo4jServer.ts';
import { firstText, nodeOfWriter } from './nodeOfWriter.ts';
import { startProgram } from './startProgram.ts';
import type { Program } from './startProgram.ts';

/** A server of ours as it is run, with a map on it and people who may write. */
export type RunningSirkel = {
  readonly program: Program;
  readonly port: number;
  readonly map: string;
  /** What each writer signs in with; a person of their own, as in a workshop. */
  readonly cookies: readonly string[];
  /** Ends the server and removes its folder; what it wrote into a Neo4j stays. */
  stop(): Promise<void>;
};

export type SirkelParts = {
  /** Null: the embedded store. */
  readonly neo4j: Neo4jServer | null;
  readonly nodes: number;
  readonly writers: number;
  /** Whether the server counts what each asks for; off where one program asks as fast as it can. */
  readonly rateLimits: boolean;
};

const RANDOM = 7;
const START_TIMEOUT = 60_000;
const HOUR = 3_600_000;

/** Writes the map and the people into a store, then starts the server on it, in a process of its own. */
export async function startSirkel({ neo4j, nodes, writers, rateLimits }: SirkelParts): Promise<RunningSirkel> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-bench-'));
  const database = neo4j === null ? null : { ...neo4j, database: 'neo4j' };
  const store = await openStore({
    dataFolder: path.join(folder, 'store'),
    ...(database === null ? {} : { neo4j: database }),
  });
  const map = await writeMap(store, nodes, writers);
  const cookies = await signIn(store, writers);
  await store.close();
  const program = startProgram({
    file: 'server/main.ts',
    environment: {
      PORT: '0',
      SIRKEL_DATA: folder,
      SIRKEL_SEED: 'false',
      SIRKEL_RATE_LIMITS: String(rateLimits),
      NEO4J_URI: database?.uri ?? '',
      NEO4J_USERNAME: database?.username ?? '',
      NEO4J_PASSWORD: database?.password ?? '',
    },
    folder,
  });
  return {
    program,
    port: await portOf(folder, program),
    map,
    cookies,
    stop: () => program.stop(),
  };
}

// The invented region and, for each writer, a node to move about.
async function writeMap(store: Store, nodes: number, writers: number): Promise<string> {
  const log = { warn: () => undefined, info: () => undefined, error: () => undefined };
  const liveMaps = createLiveMaps({ store, clock: Date.now, log });
  const invented = inventMap(nodes, RANDOM);
  const mapId = `bench-${randomUUID()}`;
  const own = Array.from({ length: writers }, (_, writer): EditCommand => ({
    action: 'addNode',
    node: {
      id: nodeOfWriter(writer),
      kind: 'actor',
      name: `Deltaker ${String(writer)}`,
      status: 'existing',
      description: firstText,
    },
  }));
  const edits = [...invented.edits];
  for (let at = 0; at < own.length; at += 400) edits.push(own.slice(at, at + 400));
  await loadSeed({ liveMaps, store, clock: Date.now, newId: randomUUID }, { ...invented, mapId, edits });
  await liveMaps.close();
  return mapId;
}

async function signIn(store: Store, writers: number): Promise<string[]> {
  const cookies: string[] = [];
  while (cookies.length < writers) {
    // A store takes only so many questions at once.
    const group = Array.from({ length: Math.min(20, writers - cookies.length) }, () => signInOne(store));
    cookies.push(...(await Promise.all(group)));
  }
  return cookies;
}

// Today's links are all for one person; workshops will give each their own, and the limits go by person.
async function signInOne(store: Store): Promise<string> {
  const [id, session] = [randomUUID(), newSecret(randomBytes)];
  const expiresAt = Date.now() + 24 * HOUR;
  await store.access.put('person', id, JSON.stringify({ id, role: 'coordinator', since: Date.now() }));
  await store.access.put('session', hashSecret(session), JSON.stringify({ person: id, expiresAt }));
  return `sirkel_session=${session}`;
}

async function portOf(folder: string, program: Program): Promise<number> {
  const deadline = Date.now() + START_TIMEOUT;
  for (;;) {
    const control = readControl(folder);
    if (control !== undefined) return Number(new URL(control.url).port);
    if (Date.now() > deadline) throw new Error('The server did not come up in time.');
    const pause = new Promise<null>((resolve) => setTimeout(resolve, 50, null));
    const ended = await Promise.race([pause, program.ended]);
    if (ended !== null) throw new Error(ended);
  }
}
