import { RequestError } from '../graphql/RequestError.ts';
import { refusalOf } from './refusalOf.ts';

/** Maps as files: one line for each change of the map's whole history. */
export type MapFiles = {
  /** Where a map is downloaded. */
  address(map: string): string;
  /**
   * Makes a map what a file says; what stands under that id is replaced.
   * @throws RequestError INVALID when the file is not a whole map; then nothing has changed
   */
  restore(file: Blob, into: string): Promise<void>;
};

const fileType = 'application/x-ndjson';

/** Map files over HTTP. */
export function createMapFiles(fetch: typeof globalThis.fetch): MapFiles {
  return {
    address: (map) => `/maps/${encodeURIComponent(map)}/export`,
    restore: async (file, into) => {
      const response = await send(fetch, `/maps/restore?into=${encodeURIComponent(into)}`, file);
      if (!response.ok) throw await refusalOf(response);
    },
  };
}

async function send(fetch: typeof globalThis.fetch, url: string, file: Blob): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': fileType },
      body: file,
    });
  } catch (error) {
    throw new RequestError('UNREACHABLE', error instanceof Error ? error.message : 'No answer.');
  }
}
