// What `npm run dev` does: the server starts again when its code changes, the client changes in the open page.
import path from 'node:path';
import { checkNode } from './checkNode.mjs';

checkNode();
const { install } = await import('./install.mjs');
const { root } = await import('./run.mjs');
const { serve } = await import('./serve.mjs');

if (await install()) {
  // The page comes from the client's own server, which passes on to ours what is not its own.
  const env = { SIRKEL_PUBLIC_URL: 'http://127.0.0.1:5173', ...process.env };
  const modules = path.join(root, 'node_modules');
  serve([
    { parameters: [path.join(modules, 'tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'server/main.ts'], env },
    {
      parameters: [path.join(modules, 'vite/bin/vite.js'), '--port', '5173', '--strictPort'],
      cwd: path.join(root, 'client'),
    },
  ]);
} else {
  process.exitCode = 1;
}
