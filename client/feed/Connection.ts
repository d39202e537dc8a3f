import type { RequestError } from '../graphql/RequestError.ts';

/**
 * How a map's reader stands to the server.
 * - `loading`: nothing has been shown yet.
 * - `reconnecting`: lost, and tried again for ever; what is shown may be older than `since` (milliseconds since 1970).
 * - `offline`: the browser itself has no network.
 * - `failed`: trying again by itself would not help.
 */
export type Connection =
  | { readonly state: 'loading' }
  | { readonly state: 'live' }
  | { readonly state: 'reconnecting'; readonly since: number }
  | { readonly state: 'offline'; readonly since: number }
  | { readonly state: 'failed'; readonly error: RequestError };
