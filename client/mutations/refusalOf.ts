import { errorCodes } from '@sirkel/graph-schema';
import { RequestError } from '../graphql/RequestError.ts';

type ErrorAnswer = {
  readonly error?: {
    readonly code?: unknown;
    readonly message?: string;
    readonly requestId?: string;
    readonly progress?: number | null;
  };
};

/** Why a file was refused, as the server answers outside GraphQL. */
export async function refusalOf(response: Response): Promise<RequestError> {
  const { error } = (await response.json().catch(() => ({}))) as ErrorAnswer;
  const code = errorCodes.find((known) => known === error?.code) ?? 'UNEXPECTED';
  const { message = `The server answered ${response.status}.`, progress } = error ?? {};
  const requestId = error?.requestId ?? response.headers.get('x-request-id') ?? undefined;
  return new RequestError(code, message, {
    ...(requestId === undefined ? {} : { requestId }),
    ...(progress === undefined ? {} : { progress }),
  });
}
