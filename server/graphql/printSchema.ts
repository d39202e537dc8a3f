import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { printSdl } from './printSdl.ts';
import { typeDefs } from './schema/typeDefs.ts';

// Part of `npm run generate`: writes schema.graphql, or with --check says whether it is fresh.
const file = new URL('schema.graphql', import.meta.url);
const text = printSdl(buildSchema(typeDefs));

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('server/graphql/schema.graphql is older than the schema. Run: npm run generate\n');
  process.exitCode = 1;
}
