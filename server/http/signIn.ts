import type { Language } from '@sirkel/graph-schema';
import { SirkelError } from '@sirkel/graph-schema';
import { Router } from 'express';
import type { Access } from '../access/createAccess.ts';
import { SESSION_LIFETIME } from '../access/createAccess.ts';
import { isSecure, sessionCookie, sessionOf } from './cookies.ts';
import { isOwnOrigin } from './origin.ts';
import { languageOf, sendPage } from './page.ts';
import type { RateLimits } from './rateLimits/createRateLimits.ts';

type Texts = { readonly title: string; readonly body: string };

const askTexts: Readonly<Record<Language, Texts & { readonly button: string }>> = {
  nb: {
    title: 'Logg inn som koordinator',
    body: 'Lenken kan brukes én gang. Da kan du redigere kartene på denne serveren fra denne nettleseren.',
    button: 'Logg inn',
  },
  nn: {
    title: 'Logg inn som koordinator',
    body: 'Lenkja kan brukast éin gong. Då kan du redigere karta på denne tenaren frå denne nettlesaren.',
    button: 'Logg inn',
  },
  en: {
    title: 'Sign in as coordinator',
    body: 'The link can be used once. You can then edit the maps on this server from this browser.',
    button: 'Sign in',
  },
};

const usedTexts: Readonly<Record<Language, Texts>> = {
  nb: {
    title: 'Lenken gjelder ikke lenger',
    body: '<p>Den er brukt, eller den er eldre enn et døgn. Lag en ny på serveren med <code>npm run link</code>.</p><p><a href="/">Til kartene</a></p>',
  },
  nn: {
    title: 'Lenkja gjeld ikkje lenger',
    body: '<p>Ho er brukt, eller ho er eldre enn eitt døgn. Lag ei ny på tenaren med <code>npm run link</code>.</p><p><a href="/">Til karta</a></p>',
  },
  en: {
    title: 'This link no longer works',
    body: '<p>It has been used, or it is more than a day old. Make a new one on the server with <code>npm run link</code>.</p><p><a href="/">To the maps</a></p>',
  },
};

export type SignInParts = {
  readonly access: Access;
  readonly publicUrl: string | null;
  readonly rateLimits: Pick<RateLimits, 'missedLink'>;
  /** Called when a session has ended, so that what hangs on it ends too. */
  readonly onSignOut: () => void;
};

/** `GET` and `POST /sign-in/:token`, `POST /sign-out`. */
export function signIn({ access, publicUrl, rateLimits, onSignOut }: SignInParts): Router {
  const router = Router();
  const secure = isSecure(publicUrl);
  // Showing the page does not use the link up: programs that preview links only get.
  router.get('/sign-in/:token', (request, response) => {
    const language = languageOf(request.headers['accept-language']);
    const { title, body, button } = askTexts[language];
    sendPage(response, 200, {
      language,
      title,
      body: `<p>${body}</p><form method="post"><button type="submit">${button}</button></form>`,
    });
  });
  router.post('/sign-in/:token', async (request, response) => {
    requireOwnOrigin(isOwnOrigin(request, publicUrl));
    const signedIn = await access.redeem(request.params.token, sessionOf(request, publicUrl));
    if (signedIn === null) {
      await rateLimits.missedLink(request);
      const language = languageOf(request.headers['accept-language']);
      sendPage(response, 410, { language, ...usedTexts[language] });
      return;
    }
    response.setHeader('set-cookie', sessionCookie(signedIn.session, secure, SESSION_LIFETIME));
    response.setHeader('cache-control', 'no-store');
    response.redirect(303, '/');
  });
  router.post('/sign-out', async (request, response) => {
    requireOwnOrigin(isOwnOrigin(request, publicUrl));
    const session = sessionOf(request, publicUrl);
    if (session !== undefined) await access.revoke(session);
    onSignOut();
    response.setHeader('set-cookie', sessionCookie(null, secure, 0));
    response.setHeader('cache-control', 'no-store');
    response.redirect(303, '/');
  });
  return router;
}

/** @throws SirkelError FORBIDDEN when the request comes from another site's page */
export function requireOwnOrigin(own: boolean): void {
  if (!own) throw new SirkelError('FORBIDDEN', 'This can only be asked from the pages of this server.');
}
