import { expressMiddleware } from '@as-integrations/express5';
import express, { Router } from 'express';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Access } from '../access/createAccess.ts';
import type { AnswerCache, RequestBody } from '../graphql/answerCache.ts';
import type { GraphqlApi } from '../graphql/createGraphqlApi.ts';
import { createRequestContext } from '../graphql/RequestContext.ts';
import { asSirkelError } from './answerError.ts';
import { sessionOf } from './cookies.ts';
import { requestIdOf } from './logRequests.ts';
import { isOwnOrigin } from './origin.ts';
import { personOf } from './person.ts';
import { requireOwnOrigin } from './signIn.ts';
import { statusOf } from './statusOf.ts';

/** The largest body of a GraphQL request, in bytes. */
export const MAX_BODY_BYTES = 200 * 1024;

export type GraphqlRouteParts = {
  readonly api: Pick<GraphqlApi, 'apollo' | 'answerCache'>;
  readonly access: Access;
  readonly publicUrl: string | null;
};

/** `/graphql` over HTTP: what is answered for all alike comes from memory, all else from Apollo. */
export function graphqlRoute({ api, access, publicUrl }: GraphqlRouteParts): Router {
  const router = Router();
  router.use((request, _response, next) => {
    // Apollo refuses what a page elsewhere could send without asking; this refuses what it could send with our cookie.
    requireOwnOrigin(sessionOf(request, publicUrl) === undefined || isOwnOrigin(request, publicUrl));
    next();
  });
  router.use(express.json({ limit: MAX_BODY_BYTES }));
  router.post('/', answerFromMemory(api.answerCache));
  router.all(
    '/',
    expressMiddleware(api.apollo, {
      context: async ({ req }) => createRequestContext(await personOf(access, req, publicUrl), requestIdOf(req)),
    }),
  );
  router.use(answerGraphqlError);
  return router;
}

function answerFromMemory(cache: AnswerCache): RequestHandler {
  return async (request, response, next) => {
    const type = request.accepts(['application/json', 'application/graphql-response+json']);
    const body: unknown = request.body;
    const answer = type !== false && isRecord(body) ? await cache.answer(body) : null;
    if (answer === null) {
      next();
      return;
    }
    response.set({
      'content-type': `${String(type)}; charset=utf-8`,
      'cache-control': 'no-store',
      vary: 'accept, accept-encoding',
    });
    await sendBytes(request, response, answer);
  };
}

type Bytes = { readonly bytes: Buffer; gzipped(): Promise<Buffer> };

async function sendBytes(request: Request, response: Response, answer: Bytes): Promise<void> {
  if (request.acceptsEncodings('gzip') === false) {
    response.end(answer.bytes);
    return;
  }
  const gzipped = await answer.gzipped();
  response.setHeader('content-encoding', 'gzip').end(gzipped);
}

function isRecord(body: unknown): body is RequestBody {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

// What is refused before GraphQL sees it, in GraphQL's own form; what nobody foresaw goes on to the last handler.
const answerGraphqlError: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const known = asSirkelError(error);
  if (known === null || response.headersSent) {
    next(error);
    return;
  }
  const extensions = { code: known.code, requestId: requestIdOf(request) };
  response.status(statusOf[known.code]).json({ errors: [{ message: known.message, extensions }] });
};
