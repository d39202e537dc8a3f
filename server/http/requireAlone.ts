import { SirkelError } from '@sirkel/graph-schema';
import { readControl } from './controlFile.ts';

// A server answers this at once; whatever takes longer is no reason not to start.
const PATIENCE = 2_000;

/**
 * Refuses a data folder on which another server runs: its word would be overwritten, and nobody could reach it any more.
 * The embedded store has a lock of its own; with Neo4j this is the only one.
 * @throws SirkelError UNAVAILABLE with one sentence
 */
export async function requireAlone(dataFolder: string): Promise<void> {
  const control = readControl(dataFolder);
  if (control === undefined) return;
  const answer = await fetch(`${control.url}/control`, {
    headers: { authorization: `Bearer ${control.token}` },
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  // Only who knows the token is the server that left it.
  if (answer?.status !== 204) return;
  throw new SirkelError(
    'UNAVAILABLE',
    `The Sirkel server at ${control.url} is using the data folder ${dataFolder}; stop it, or give this one another folder with SIRKEL_DATA.`,
  );
}
