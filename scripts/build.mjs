import { buildClient } from './buildClient.mjs';

process.exitCode = (await buildClient()) ? 0 : 1;
