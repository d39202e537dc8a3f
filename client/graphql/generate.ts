import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { Kind, parse } from 'graphql';
import type { DefinitionNode, DocumentNode } from 'graphql';
import * as analysisOperations from './analysisOperations.ts';
import * as answerOperations from './answerOperations.ts';
import * as embedOperations from './embedOperations.ts';
import * as figureOperations from './figureOperations.ts';
import * as findingNewsOperations from './findingNewsOperations.ts';
import * as linksOperations from './linksOperations.ts';
import * as lookOperations from './lookOperations.ts';
import * as newsOperations from './newsOperations.ts';
import * as mapOperations from './operations.ts';
import * as routeOperations from './routeOperations.ts';
import * as whatIfOperations from './whatIfOperations.ts';

// Part of `npm run generate`: writes the types of all that the client asks, or with --check says whether they are fresh.
const schemaFile = new URL('../../server/graphql/schema.graphql', import.meta.url);
const file = new URL('generated/operations.ts', import.meta.url);
const text = await writeTypes();

if (!process.argv.includes('--check')) {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
} else if (read() !== text) {
  process.stderr.write('client/graphql/generated is older than the schema or the operations. Run: npm run generate\n');
  process.exitCode = 1;
}

/** Throws where an operation does not fit the schema. */
async function writeTypes(): Promise<string> {
  const types = await codegen({
    filename: file.pathname,
    schema: parse(readFileSync(schemaFile, 'utf8')),
    documents: [{ location: 'client/graphql/operations.ts', document: onceEach() }],
    config: {
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      skipTypename: true,
      inlineFragmentTypes: 'combine',
      strictScalars: true,
      scalars: { ID: 'string', PartialDate: 'string', DateTime: 'string' },
    },
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
  });
  return `// Made from the schema and the client's operations by \`npm run generate\`. Do not edit.\n${types}`;
}

/** All operations in one document, with each fragment once, whoever brings it along. */
function onceEach(): DocumentNode {
  const definitions = new Map<string, DefinitionNode>();
  const operations = {
    ...mapOperations,
    ...analysisOperations,
    ...answerOperations,
    ...embedOperations,
    ...figureOperations,
    ...findingNewsOperations,
    ...linksOperations,
    ...lookOperations,
    ...newsOperations,
    ...routeOperations,
    ...whatIfOperations,
  };
  for (const { text: operation } of Object.values(operations)) {
    for (const definition of parse(operation).definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      if (definition.name === undefined) throw new Error('An operation without a name has no type.');
      definitions.set(definition.name.value, definition);
    }
  }
  return { kind: Kind.DOCUMENT, definitions: [...definitions.values()] };
}

function read(): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
