import type { IncomingMessage } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router } from 'express';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Access } from '../access/createAccess.ts';
import type { Answer, AnswerCache, RequestBody } from '../graphql/answerCache.ts';
import type { GraphqlApi } from '../graphql/createGraphqlApi.ts';
import type { Meter } from '../graphql/limits/Meter.ts';
import { createRequestContext } from '../graphql/RequestContext.ts';
import { admit } from './admit.ts';
import type { Admitted } from './admit.ts';
import { asSirkelError, logToldInPart, sayWhen } from './answerError.ts';
import { sessionOf } from './cookies.ts';
import { requestIdOf } from './logRequests.ts';
import { isOwnOrigin } from './origin.ts';
import { patienceOf } from './patienceOf.ts';
import { READER } from './person.ts';
import type { RateLimits } from './rateLimits/createRateLimits.ts';
import { requireOwnOrigin } from './signIn.ts';
import { statusOf } from './statusOf.ts';
import { whenGone } from './whenGone.ts';

/** The largest body of a GraphQL request, in bytes. */
export const MAX_BODY_BYTES = 200 * 1024;

export type GraphqlRouteParts = {
  readonly api: Pick<GraphqlApi, 'apollo' | 'unknownRequest' | 'answerCache'>;
  readonly access: Access;
  readonly publicUrl: string | null;
  readonly rateLimits: RateLimits;
};

/** `/graphql` over HTTP: what is answered for all alike comes from memory, all else from Apollo. */
export function graphqlRoute({ api, access, publicUrl, rateLimits }: GraphqlRouteParts): Router {
  const router = Router();
  const asked = new WeakMap<IncomingMessage, Admitted>();
  const came = new WeakMap<IncomingMessage, number>();
  // What is asked from memory first and then of Apollo waits once, not twice.
  const patienceLeft = (request: IncomingMessage): number | undefined => {
    const patience = patienceOf(request);
    if (patience === undefined) return undefined;
    return Math.max(0, patience - (performance.now() - (came.get(request) ?? 0)));
  };
  router.use((request, _response, next) => {
    came.set(request, performance.now());
    // Apollo refuses what a page elsewhere could send without asking; this refuses what it could send with our cookie.
    requireOwnOrigin(sessionOf(request, publicUrl) === undefined || isOwnOrigin(request, publicUrl));
    next();
  });
  router.use(express.json({ limit: MAX_BODY_BYTES }));
  router.post('/', answerFromMemory(api.answerCache, rateLimits));
  router.use(async (request, response, next) => {
    const admitted = await admit({ access, publicUrl, rateLimits }, request, (seconds) => {
      response.setHeader('retry-after', seconds);
    });
    asked.set(request, admitted);
    next();
  });
  router.all(
    '/',
    nameRequest(api.unknownRequest),
    expressMiddleware(api.apollo, {
      context: ({ req, res }) => {
        const { person, meter } = asked.get(req) ?? { person: READER, meter: undefined };
        return Promise.resolve(createRequestContext(person, requestIdOf(req), meter, whenGone(res), patienceLeft(req)));
      },
    }),
  );
  router.use(answerGraphqlError);
  return router;
}

/** Puts the request's id into what Apollo refused before it knew the request. */
function nameRequest(unknownRequest: string): RequestHandler {
  return (request, response, next) => {
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      const isRefusal = response.statusCode >= 400 && typeof body === 'string';
      return send(isRefusal ? body.replaceAll(unknownRequest, requestIdOf(request)) : body);
    };
    next();
  };
}

function answerFromMemory(cache: AnswerCache, rateLimits: RateLimits): RequestHandler {
  return async (request, response, next) => {
    // The answer is the same for all, so it is made on the account of those who are not signed in.
    const meter = rateLimits.meterOf({ request, person: READER, session: undefined });
    const type = request.accepts(['application/json', 'application/graphql-response+json']);
    const body: unknown = request.body;
    const answer = type !== false && isRecord(body) ? await answerWithin(meter, cache, body, request, response) : null;
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

async function answerWithin(
  meter: Meter,
  cache: AnswerCache,
  body: RequestBody,
  request: Request,
  response: Response,
): Promise<Answer | null> {
  try {
    await meter.admit();
  } catch {
    // Who is signed in has an account of their own.
    return null;
  }
  return cache.answer(body, meter, whenGone(response), patienceOf(request));
}

type Bytes = { readonly bytes: Buffer; gzipped(): Promise<Buffer> };

async function sendBytes(request: Request, response: Response, answer: Bytes): Promise<void> {
  const isPacked = request.acceptsEncodings('gzip') !== false;
  const bytes = isPacked ? await answer.gzipped() : answer.bytes;
  if (isPacked) response.setHeader('content-encoding', 'gzip');
  // Said here, for what passes through the packing of answers would go out in chunks otherwise.
  response.setHeader('content-length', bytes.length).end(bytes);
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
  logToldInPart(request, known);
  sayWhen(response, known);
  const extensions = { code: known.code, requestId: requestIdOf(request) };
  response.status(statusOf[known.code]).json({ errors: [{ message: known.message, extensions }] });
};
