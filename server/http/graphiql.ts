import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router } from 'express';
import type { Response } from 'express';
import { cspText, pageCsp } from './securityHeaders.ts';

/*
 * GraphiQL comes as one bundled script and one style sheet that want React 18 as a global, which React 18 brings as two
 * more. Everything is served from here; no other host is contacted.
 */

const require = createRequire(import.meta.url);
const compress = promisify(gzip);

// GraphiQL's editor sets styles on elements and its style sheet brings its fonts along; no other page may do this.
const policy = cspText({
  ...pageCsp,
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
});

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>GraphiQL – Sirkel</title>
<link rel="stylesheet" href="/graphiql/graphiql.css"><link rel="stylesheet" href="/graphiql/page.css">
</head>
<body>
<div id="graphiql"></div>
<script src="/graphiql/react.js"></script><script src="/graphiql/react-dom.js"></script>
<script src="/graphiql/graphiql.js"></script><script src="/graphiql/start.js"></script>
</body>
</html>`;

const pageStyle = 'html, body, #graphiql { height: 100%; margin: 0; }';

const firstQuery = `# The API of Sirkel. Ctrl+Space completes, the book icon shows the whole schema.
{
  maps {
    id
    nodeCount
    settings { title { nb } }
  }
}
`;

const start = `
const url = location.origin + '/graphql';
const fetcher = GraphiQL.createFetcher({ url, subscriptionUrl: url.replace(/^http/, 'ws') });
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: ${JSON.stringify(firstQuery)} }),
);
`;

/** `/graphiql`: the explorer for the API, on its own route under its own policy. */
export function graphiql(): Router {
  const router = Router();
  router.get('/graphiql', (_request, response) => {
    response.set({ 'content-security-policy': policy, 'cache-control': 'no-cache' }).type('html').send(page);
  });
  for (const [name, { type, read }] of Object.entries(files)) {
    const bytes = once(async () => compress(await read()));
    router.get(`/graphiql/${name}`, async (_request, response) => {
      sendGzipped(response, type, await bytes());
    });
  }
  return router;
}

const script = 'text/javascript; charset=utf-8';
const styleSheet = 'text/css; charset=utf-8';
const files: Readonly<Record<string, { readonly type: string; readonly read: () => Promise<string> }>> = {
  'react.js': { type: script, read: () => readPackageFile('react', 'umd/react.production.min.js') },
  'react-dom.js': { type: script, read: () => readPackageFile('react-dom', 'umd/react-dom.production.min.js') },
  'graphiql.js': { type: script, read: () => readPackageFile('graphiql', 'graphiql.min.js') },
  'graphiql.css': { type: styleSheet, read: () => readPackageFile('graphiql', 'graphiql.min.css') },
  'page.css': { type: styleSheet, read: () => Promise.resolve(pageStyle) },
  'start.js': { type: script, read: () => Promise.resolve(start) },
};

async function readPackageFile(packageName: string, file: string): Promise<string> {
  return readFile(path.join(path.dirname(require.resolve(`${packageName}/package.json`)), file), 'utf8');
}

function sendGzipped(response: Response, type: string, bytes: Buffer): void {
  response.set({ 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'public, max-age=3600' });
  response.end(bytes);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
