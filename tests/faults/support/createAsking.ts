import { createRequest, type Request } from '../../../client/graphql/createRequest.ts';

/** The client's own way to ask a server, for who is signed in when a cookie is given. */
export function createAsking(url: string, cookie?: string): Request {
  return createRequest({
    url: `${url}/graphql`,
    fetch: (input, init) => {
      const headers = new Headers(init?.headers);
      if (cookie !== undefined) headers.set('cookie', cookie);
      return fetch(input, { ...init, headers });
    },
  });
}
