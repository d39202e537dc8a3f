import { createHash } from 'node:crypto';
import type { Language } from '@sirkel/graph-schema';
import type { Response } from 'express';
import { cspText, pageCsp } from './securityHeaders.ts';
import type { CspDirectives } from './securityHeaders.ts';

// The few pages that the server makes itself stand without the client; in the client's colours.
const style = `
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#fbfaf7, #14181f); color: light-dark(#1f2933, #e6eaf0); }
main { max-width: 32rem; padding: 2rem 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
code { background: light-dark(#f3efe7, #10141a); padding: 0.1em 0.4em; border-radius: 0.25em; }
button, a.button { display: inline-block; font: inherit; padding: 0.7rem 1.4rem; border: 0; border-radius: 0.4rem; background: light-dark(#1f2933, #e6eaf0); color: light-dark(#fbfaf7, #14181f); cursor: pointer; text-decoration: none; }
button:focus-visible, a:focus-visible { outline: 3px solid light-dark(#1f2933, #e6eaf0); outline-offset: 3px; }
a { color: inherit; }
`;
const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const policy: CspDirectives = { ...pageCsp, 'script-src': ["'none'"], 'style-src': [styleHash] };

/** A small page of the server's own. */
export type Page = {
  readonly language: Language;
  readonly title: string;
  /** HTML after the heading. Nothing that came from a request may stand in it. */
  readonly body: string;
};

/**
 * Answers with a page that needs no script and nothing else from the server, and is kept nowhere.
 * @param ancestors who may show it in a frame
 */
export function sendPage(
  response: Response,
  status: number,
  { language, title, body }: Page,
  ancestors: readonly string[] = ["'none'"],
): void {
  response
    .status(status)
    .set({
      'content-security-policy': cspText({ ...policy, 'frame-ancestors': ancestors }),
      'cache-control': 'no-store',
    })
    .type('html')
    .send(
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<meta name="robots" content="noindex"><title>${title} – Sirkel</title><style>${style}</style></head>` +
        `<body><main><h1>${title}</h1>${body}</main></body></html>`,
    );
}

/** The language a browser asks for, among ours; bokmål when it asks for none of them. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (tag === 'nb' || tag === 'no') return 'nb';
    if (tag === 'nn' || tag === 'en') return tag;
  }
  return 'nb';
}
