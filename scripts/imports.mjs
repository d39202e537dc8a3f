import { run } from './run.mjs';

// Who may import what stands in .dependency-cruiser.cjs.
const { code } = await run(process.execPath, [
  'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  ...['--config', '.dependency-cruiser.cjs'],
  ...['graph-schema', 'server', 'client', 'seed', 'tests', 'scripts'],
]);
process.exitCode = code;
