import { languages, SirkelError } from '@sirkel/graph-schema';
import type { Language, Person } from '@sirkel/graph-schema';
import express, { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { admit } from './admit.ts';
import type { AdmitParts } from './admit.ts';
import { sessionOf } from './cookies.ts';
import { isOwnOrigin } from './origin.ts';
import { patienceOf } from './patienceOf.ts';
import { sendLines } from './sendLines.ts';
import { requireOwnOrigin } from './signIn.ts';
import { whenGone } from './whenGone.ts';

const csv = 'text/csv; charset=utf-8';
/** The type of each file in HTTP. */
const types = {
  'findings.csv': csv,
  'findings.json': 'application/json; charset=utf-8',
  'coverage.csv': csv,
  'municipalities.csv': csv,
  'brokers.csv': csv,
  'recommendations.csv': csv,
  'needs.csv': csv,
  'package.zip': 'application/zip',
  'indicators.csv': csv,
  'communities.csv': csv,
  'actors.csv': csv,
  'outwardness.csv': csv,
  'concentration.csv': csv,
  'registered.csv': csv,
  'development.csv': csv,
  'comparison.csv': csv,
  'group-ties.csv': csv,
  'worth-asking.csv': csv,
  'routes.csv': csv,
  'roads.csv': csv,
  'what-if.csv': csv,
} as const;
type ResearchFile = keyof typeof types;

// What is tried out is longer than an address may be.
const posted: ReadonlySet<ResearchFile> = new Set(['what-if.csv']);
const MAX_TRIED_BYTES = 200 * 1024;

// What a file counts as beside other questions: everything that is found is worked out for each.
const FILE_COST = 100_000;
const PACKAGE_COST = 200_000;

/** What is asked of the commands. */
export type ResearchCommands = {
  /** A file of what was found of a map; refuses before the first piece of it. */
  take(
    person: Person,
    map: string,
    file: ResearchFile,
    wish: {
      readonly language: Language;
      readonly withGroups: boolean;
      readonly asked: Readonly<Record<string, unknown>>;
      readonly signal: AbortSignal;
      readonly patience: number | undefined;
    },
  ): Promise<{ readonly fileName: string; readonly pieces: AsyncIterable<string | Uint8Array> }>;
};

export type ResearchParts = AdmitParts & { readonly research: ResearchCommands };

/**
 * `GET /maps/:id/<file>` for each of the files, all streaming; `POST` with a body of JSON for what is tried out. What else
 * is asked than the language and whether groups take part is handed on as it came.
 */
export function researchRoutes({ research, ...parts }: ResearchParts): Router {
  const router = Router();
  for (const file of Object.keys(types) as ResearchFile[]) {
    const answer = async (request: Request<{ id: string }>, response: Response, asked: Asked): Promise<void> => {
      const { person, meter } = await admit(parts, request);
      const { lang, withGroups, ...rest } = asked;
      const wish = {
        language: languageOf(lang),
        withGroups: flagOf(withGroups),
        asked: rest,
        signal: whenGone(response),
        patience: patienceOf(request),
      };
      meter.charge(file === 'package.zip' ? PACKAGE_COST : FILE_COST);
      const { fileName, pieces } = await research.take(person, request.params.id, file, wish);
      await sendLines(pieces, response, {
        'content-type': types[file],
        'content-disposition': `attachment; filename="${fileName}"`,
        // What is packed already is not packed again.
        'cache-control': file === 'package.zip' ? 'no-store, no-transform' : 'no-store',
      });
    };
    if (posted.has(file)) {
      router.post(
        `/maps/:id/${file}`,
        ownOriginOnly(parts),
        express.json({ limit: MAX_TRIED_BYTES }),
        (request, response) => answer(request, response, { ...request.query, ...bodyOf(request) }),
      );
    } else {
      router.get(`/maps/:id/${file}`, (request, response) => answer(request, response, request.query));
    }
  }
  return router;
}

type Asked = Readonly<Record<string, unknown>>;

function ownOriginOnly({ publicUrl }: AdmitParts): RequestHandler<{ id: string }> {
  return (request, _response, next) => {
    requireOwnOrigin(sessionOf(request, publicUrl) === undefined || isOwnOrigin(request, publicUrl));
    next();
  };
}

function bodyOf({ body }: Request): Asked {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Asked;
  throw new SirkelError('INVALID', 'Expected an object of JSON, as application/json.');
}

function languageOf(given: unknown): Language {
  if (given === undefined) return 'nb';
  const known = languages.find((language) => language === given);
  if (known !== undefined) return known;
  throw new SirkelError('INVALID', `Expected a language (${languages.join(', ')}); got ${shown(given)}.`, {
    path: 'lang',
  });
}

function flagOf(given: unknown): boolean {
  if (given === undefined || given === 'false') return false;
  if (given === 'true') return true;
  throw new SirkelError('INVALID', `Expected true or false; got ${shown(given)}.`, { path: 'withGroups' });
}

const shown = (given: unknown): string => (typeof given === 'string' ? `"${given.slice(0, 80)}"` : 'several values');
