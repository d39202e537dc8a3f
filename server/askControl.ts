import { z } from 'zod';
import type { Settings } from './config.ts';
import { CONTROL_HEADER, readControl } from './http/controlFile.ts';

/** How long an answer may take, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Asks the server that runs on this data folder.
 * @param route below `/control`, for example `link`
 * @param patience how long the answer may take, in milliseconds
 * @returns its answer; null when no server runs there
 * @throws Error with the server's own sentence when it refuses
 */
export async function askControl(
  settings: Settings,
  route: string,
  body: unknown = {},
  patience: number = PATIENCE,
): Promise<unknown> {
  const response = await post(settings, route, body, patience);
  return response === null ? null : await response.json();
}

/**
 * Asks for something that comes as a stream, however long it takes.
 * @returns null when no server runs there
 * @throws Error with the server's own sentence when it refuses; while iterating, when the answer breaks off
 */
export async function askControlForStream(
  settings: Settings,
  route: string,
): Promise<AsyncIterable<Uint8Array> | null> {
  const response = await post(settings, route, {}, null);
  if (response === null) return null;
  return untilBrokenOff(response.body ?? [], new URL(response.url).origin);
}

async function* untilBrokenOff(
  body: AsyncIterable<Uint8Array> | readonly Uint8Array[],
  server: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw new Error(`The server at ${server} broke off its answer; what went wrong is in its log.`, { cause: error });
  }
}

async function post(
  { dataFolder }: Settings,
  route: string,
  body: unknown,
  patience: number | null,
): Promise<Response | null> {
  const control = readControl(dataFolder);
  if (control === undefined) return null;
  const response = await fetch(`${control.url}/control/${route}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${control.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: patience === null ? null : AbortSignal.timeout(patience),
  }).catch((error: unknown) => {
    // One that takes too long is there.
    if (error instanceof Error && error.name === 'TimeoutError') throw error;
    return null;
  });
  if (response === null || response.ok) return response;
  // Whatever answers without knowing the token is another program on the port of a server that has ended.
  if (response.status === 404 && response.headers.get(CONTROL_HEADER) === null) return null;
  throw new Error(`The server at ${control.url} answered: ${sentenceOf(await response.json().catch(() => null))}`);
}

const errorShape = z.object({ error: z.object({ message: z.string() }) });

function sentenceOf(answer: unknown): string {
  const error = errorShape.safeParse(answer);
  return error.success ? error.data.error.message : JSON.stringify(answer);
}
