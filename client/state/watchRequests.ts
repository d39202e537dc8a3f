import type { Request } from '../graphql/createRequest.ts';
import { asRequestError } from '../graphql/RequestError.ts';

/** The same requests; tells when the server answers one that nobody is signed in (any more). */
export function watchRequests(request: Request, signedOut: () => void): Request {
  return async (operation, variables, signal, wait) => {
    try {
      return await request(operation, variables, signal, wait);
    } catch (error) {
      if (asRequestError(error).code === 'UNAUTHENTICATED') signedOut();
      throw error;
    }
  };
}
