import { RequestError } from '../graphql/RequestError.ts';
import { refusalOf } from './refusalOf.ts';

/** A file that is asked for. */
export type WantedFile = {
  readonly address: string;
  /** What is sent with it, where that is longer than an address may be. */
  readonly body?: unknown;
  /** It may be of any size, so the browser is to save it as it comes; here it is only seen whether it does. */
  readonly isStreamed?: boolean;
};

/** A file that came; null for one that the browser is to fetch by itself. */
export type FetchedFile = { readonly name: string; readonly content: Blob } | null;

export type FetchingFile = {
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
  /** Told while it is still being worked out: from 0 to 1, or null where that is not known. */
  readonly onProgress: (progress: number | null) => void;
  /** The most that is held in memory, in bytes. */
  readonly mostBytes?: number;
};

const MOST_BYTES = 64 * 1024 * 1024;
// In seconds; after that the server says how much is done. Each asking costs as much as the file.
const WAIT = 3;
// In milliseconds: whoever waits longer has given up.
const LONGEST = 180_000;

/**
 * Fetches a file, so that whatever is wrong can be told on the page; asks again as long as it is being worked out.
 * @throws RequestError; or what the signal was aborted with
 */
export async function fetchFile(wanted: WantedFile, fetching: FetchingFile): Promise<FetchedFile> {
  const startedAt = performance.now();
  for (;;) {
    const response = await askFor(wanted, fetching);
    if (response.ok) return take(response, wanted, fetching);
    const refusal = await refusalOf(response);
    const { progress } = refusal.details;
    if (progress === undefined || performance.now() - startedAt > LONGEST) throw refusal;
    fetching.onProgress(progress);
  }
}

async function askFor({ address, body }: WantedFile, { fetch, signal }: FetchingFile): Promise<Response> {
  const sent = body === undefined ? null : { method: 'POST', body: JSON.stringify(body) };
  const headers = {
    prefer: `wait=${String(WAIT)}`,
    ...(sent === null ? {} : { 'content-type': 'application/json' }),
  };
  return reached(fetch(address, { credentials: 'same-origin', ...sent, headers, signal }), signal);
}

async function take(
  response: Response,
  { body, isStreamed = false }: WantedFile,
  { signal, mostBytes = MOST_BYTES }: FetchingFile,
): Promise<FetchedFile> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  while (reader !== undefined) {
    const { done, value } = isStreamed ? { done: false, value: undefined } : await reached(reader.read(), signal);
    if (done) break;
    bytes += value?.length ?? 0;
    if (isStreamed || bytes > mostBytes) {
      await reader.cancel();
      if (body === undefined) return null;
      throw new RequestError('TOO_LARGE', `The file has more than ${String(mostBytes)} bytes.`);
    }
    if (value !== undefined) pieces.push(value);
  }
  const content = new Blob(pieces, { type: response.headers.get('content-type') ?? '' });
  return { name: nameOf(response), content };
}

function nameOf({ headers }: Response): string {
  return /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'sirkel';
}

async function reached<T>(coming: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await coming;
  } catch (error) {
    if (signal.aborted) throw error;
    throw new RequestError('UNREACHABLE', error instanceof Error ? error.message : 'No answer.');
  }
}
