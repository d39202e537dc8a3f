import { isMunicipalityCode, languages, SirkelError } from '@sirkel/graph-schema';
import type { Language, Person } from '@sirkel/graph-schema';
import { Router } from 'express';
import { admit } from './admit.ts';
import type { AdmitParts } from './admit.ts';
import { sendLines } from './sendLines.ts';
import { whenGone } from './whenGone.ts';

/** The type of each file in HTTP. */
const types = {
  'findings.csv': 'text/csv; charset=utf-8',
  'findings.json': 'application/json; charset=utf-8',
  'coverage.csv': 'text/csv; charset=utf-8',
  'municipalities.csv': 'text/csv; charset=utf-8',
  'brokers.csv': 'text/csv; charset=utf-8',
  'package.zip': 'application/zip',
} as const;
type ResearchFile = keyof typeof types;

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
      readonly municipality: string | null;
      readonly signal: AbortSignal;
    },
  ): Promise<{ readonly fileName: string; readonly pieces: AsyncIterable<string | Uint8Array> }>;
};

export type ResearchParts = AdmitParts & { readonly research: ResearchCommands };

/** `GET /maps/:id/findings.csv`, `findings.json`, `coverage.csv`, `municipalities.csv`, `brokers.csv` and `package.zip`, all streaming. */
export function researchRoutes({ research, ...parts }: ResearchParts): Router {
  const router = Router();
  for (const file of Object.keys(types) as ResearchFile[]) {
    router.get(`/maps/:id/${file}`, async (request, response) => {
      const { person, meter } = await admit(parts, request);
      const wish = {
        language: languageOf(request.query.lang),
        withGroups: flagOf(request.query.withGroups),
        municipality: municipalityOf(request.query.municipality),
        signal: whenGone(response),
      };
      meter.charge(file === 'package.zip' ? PACKAGE_COST : FILE_COST);
      const { fileName, pieces } = await research.take(person, request.params.id, file, wish);
      await sendLines(pieces, response, {
        'content-type': types[file],
        'content-disposition': `attachment; filename="${fileName}"`,
        // What is packed already is not packed again.
        'cache-control': file === 'package.zip' ? 'no-store, no-transform' : 'no-store',
      });
    });
  }
  return router;
}

function languageOf(given: unknown): Language {
  if (given === undefined) return 'nb';
  const known = languages.find((language) => language === given);
  if (known !== undefined) return known;
  throw new SirkelError('INVALID', `Expected a language (${languages.join(', ')}); got ${shown(given)}.`, {
    path: 'lang',
  });
}

function municipalityOf(given: unknown): string | null {
  if (given === undefined) return null;
  if (typeof given === 'string' && isMunicipalityCode(given)) return given;
  throw new SirkelError('INVALID', `Expected the code of a municipality; got ${shown(given)}.`, {
    path: 'municipality',
  });
}

function flagOf(given: unknown): boolean {
  if (given === undefined || given === 'false') return false;
  if (given === 'true') return true;
  throw new SirkelError('INVALID', `Expected true or false; got ${shown(given)}.`, { path: 'withGroups' });
}

const shown = (given: unknown): string => (typeof given === 'string' ? `"${given.slice(0, 80)}"` : 'several values');
