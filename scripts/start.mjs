// What `npm start` does, also in a fresh clone: so it needs nothing but Node until everything is installed.
import { checkNode } from './checkNode.mjs';

checkNode();
// Only now: an older Node could not even read these.
const { install } = await import('./install.mjs');
const { buildClient } = await import('./buildClient.mjs');
const { serve } = await import('./serve.mjs');

if ((await install()) && (await buildClient())) {
  serve([{ parameters: ['--import', 'tsx', 'server/main.ts', ...process.argv.slice(2)] }]);
} else {
  process.exitCode = 1;
}
