import { Router } from 'express';
import type { Request, Response } from 'express';
import { sendAsset } from './clientFiles.ts';
import type { ClientFiles } from './clientFiles.ts';
import { languageOf, sendPage } from './page.ts';

/**
 * The built client: its files, and `index.html` for `/` and all below `/kart/`. A browser that asks for a page that is
 * not there gets `index.html` too, which then says so, with status 404.
 */
export function staticClient(files: ClientFiles): Router {
  const router = Router();
  router.get(['/', '/kart', '/kart/*rest'], (request, response) => {
    const assets = files();
    const index = assets?.get('/index.html');
    if (assets === null || index === undefined) {
      sendMissing(request, response);
      return;
    }
    if (showsPicture(request)) response.append('link', pictureLinks(assets));
    void sendAsset(request, response, index, 'no-cache');
  });
  // Browsers ask for it beside pages that name no icon: the server's own, and files opened in a tab.
  router.get('/favicon.ico', (request, response) => {
    const icon = files()?.get('/icon.svg');
    if (icon === undefined) response.status(204).end();
    else void sendAsset(request, response, icon, 'no-cache');
  });
  router.get('/*rest', (request, response, next) => {
    const assets = files();
    const asset = assets?.get(request.path);
    const index = assets?.get('/index.html');
    if (asset !== undefined) void sendAsset(request, response, asset, cachingOf(request.path));
    else if (index !== undefined && wantsPage(request))
      void sendAsset(request, response.status(404), index, 'no-cache');
    else next();
  });
  return router;
}

/** Whether a map opens as a picture: no other view is asked for, and it is no phone, which has the list first. */
function showsPicture({ path, query, headers }: Request): boolean {
  const { view } = query;
  if (!path.startsWith('/kart/') || (view !== undefined && view !== 'circle')) return false;
  return view === 'circle' || headers['sec-ch-ua-mobile'] !== '?1';
}

/** What draws the picture is asked for by the program only when it has begun; the browser is told of it with the page. */
function pictureLinks(assets: ReadonlyMap<string, unknown>): string[] {
  return [...assets.keys()].filter((name) => pictureFiles.test(name)).map((name) => `<${name}>; rel=modulepreload`);
}

const pictureFiles = /^\/assets\/(?:CircleCanvas|createCanvasController|cytoscape)-[^/]*\.js$/;

function wantsPage(request: Request): boolean {
  return request.accepts(['json', 'html']) === 'html' && !request.path.startsWith('/assets/');
}

// Names in `assets/` carry a hash of their content, so they never change.
function cachingOf(urlPath: string): string {
  return urlPath.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

const missingTexts = {
  nb: {
    title: 'Nettsidene er ikke bygget',
    body: '<p>Serveren går, men nettsidene mangler. Bygg dem med <code>npm run build</code> og last siden på nytt.</p>',
  },
  nn: {
    title: 'Nettsidene er ikkje bygde',
    body: '<p>Tenaren går, men nettsidene manglar. Bygg dei med <code>npm run build</code> og last sida på nytt.</p>',
  },
  en: {
    title: 'The pages have not been built',
    body: '<p>The server is running, but its pages are missing. Build them with <code>npm run build</code> and reload.</p>',
  },
} as const;

/** Says that the client has not been built. */
export function sendMissing(request: Request, response: Response): void {
  const language = languageOf(request.headers['accept-language']);
  sendPage(response, 503, { language, ...missingTexts[language] });
}
