import type { Settings } from './config.ts';
import { readControl } from './http/controlFile.ts';

/**
 * Asks the server that runs on this data folder.
 * @param route below `/control`, for example `link`
 * @returns its answer; null when no server runs there
 * @throws Error with the server's own sentence when it refuses
 */
export async function askControl({ dataFolder }: Settings, route: string, body: unknown = {}): Promise<unknown> {
  const control = readControl(dataFolder);
  if (control === undefined) return null;
  const response = await fetch(`${control.url}/control/${route}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${control.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(120_000),
  }).catch(() => null);
  // Whatever answers without knowing the token is another program on the port of a server that has ended.
  if (response === null || response.status === 404) return null;
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`The server at ${control.url} answered: ${JSON.stringify(answer)}`);
  return answer;
}
