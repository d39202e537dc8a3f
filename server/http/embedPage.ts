import { languages, SirkelError } from '@sirkel/graph-schema';
import type { Language } from '@sirkel/graph-schema';
import { Router } from 'express';
import type { Request, Response } from 'express';
import { logToldInPart, sayWhen } from './answerError.ts';
import { sendAsset } from './clientFiles.ts';
import type { ClientFiles } from './clientFiles.ts';
import { languageOf, sendPage } from './page.ts';
import { READER } from './person.ts';
import type { RateLimits } from './rateLimits/createRateLimits.ts';
import { cspText, pageCsp } from './securityHeaders.ts';
import { sendMissing } from './staticClient.ts';
import { statusOf } from './statusOf.ts';

/** Whose pages may show a map in a frame: `*` stands for all, none for nobody. */
export type EmbedOrigins = readonly string[];

export type EmbedParts = {
  readonly files: ClientFiles;
  readonly rateLimits: Pick<RateLimits, 'meterOf'>;
  readonly embedOrigins: EmbedOrigins;
  /** Whether there is such a map that everybody may find and read. */
  readonly isPublic: (map: string) => Promise<boolean>;
};

/**
 * `/innbygg/<map>`: the small page that others show in a frame, for public maps alone. It is the only page that may be
 * framed. Cookies are not looked at, so it is the same for whoever is signed in; what is private, shared by link or not
 * there is answered alike.
 */
export function embedPage(parts: EmbedParts): Router {
  const { files, rateLimits, embedOrigins, isPublic } = parts;
  const router = Router();
  router.get('/innbygg/:map', async (request, response) => {
    const ancestors = ancestorsOf(embedOrigins);
    allowFrames(response, ancestors);
    const page = files()?.get('/embed.html');
    if (embedOrigins.length === 0) sayWhy(request, response, 404, 'off', ancestors);
    else if (page === undefined) sendMissing(request, response);
    else {
      try {
        await rateLimits.meterOf({ request, person: READER, session: undefined }).admit();
        if (isMapId(request.params.map) && (await isPublic(request.params.map)))
          await sendAsset(request, response, page, 'no-cache');
        else sayWhy(request, response, 404, 'notHere', ancestors);
      } catch (error) {
        // In a frame nobody reads JSON.
        if (!(error instanceof SirkelError)) throw error;
        logToldInPart(request, error);
        sayWhen(response, error);
        sayWhy(request, response, statusOf[error.code], 'notNow', ancestors);
      }
    }
  });
  return router;
}

// What no map is called is not asked for.
const isMapId = (text: string): boolean => /^[A-Za-z0-9-]{1,64}$/.test(text);

/** The policy of the page in a frame: that of our pages, with no form in it and with those who may show it. */
function allowFrames(response: Response, ancestors: readonly string[]): void {
  // What knows no lists of origins, and the policy says more.
  response.removeHeader('x-frame-options');
  const policy = cspText({ ...pageCsp, 'form-action': ["'none'"], 'frame-ancestors': ancestors });
  response.setHeader('content-security-policy', policy);
}

// Our own dialog shows what it will look like.
function ancestorsOf(origins: EmbedOrigins): readonly string[] {
  if (origins.length === 0) return ["'none'"];
  return origins.includes('*') ? ['*'] : ["'self'", ...origins];
}

function sayWhy(
  request: Request,
  response: Response,
  status: number,
  why: keyof (typeof texts)['nb'],
  ancestors: readonly string[],
): void {
  const asked = languages.find((language) => language === request.query['lang']);
  const language: Language = asked ?? languageOf(request.headers['accept-language']);
  sendPage(response, status, { language, ...texts[language][why] }, ancestors);
}

const texts = {
  nb: {
    notHere: {
      title: 'Kartet kan ikke vises her',
      body: '<p>Det finnes ikke noe kart på denne adressen som er åpent for alle.</p>',
    },
    notNow: { title: 'Kartet kan ikke vises akkurat nå', body: '<p>Last siden på nytt om en stund.</p>' },
    off: {
      title: 'Kart kan ikke bygges inn herfra',
      body: '<p>Denne serveren viser ikke kart på andre nettsider.</p>',
    },
  },
  nn: {
    notHere: {
      title: 'Kartet kan ikkje visast her',
      body: '<p>Det finst ikkje noko kart på denne adressa som er ope for alle.</p>',
    },
    notNow: { title: 'Kartet kan ikkje visast akkurat no', body: '<p>Last sida på nytt om ei stund.</p>' },
    off: {
      title: 'Kart kan ikkje byggjast inn herifrå',
      body: '<p>Denne tenaren viser ikkje kart på andre nettsider.</p>',
    },
  },
  en: {
    notHere: {
      title: 'The map cannot be shown here',
      body: '<p>There is no map at this address that is open to everybody.</p>',
    },
    notNow: { title: 'The map cannot be shown just now', body: '<p>Reload the page in a while.</p>' },
    off: { title: 'Maps cannot be embedded from here', body: '<p>This server does not show maps on other pages.</p>' },
  },
} as const;
