import { format } from 'prettier';
import { renderFragments } from './renderFragments.ts';
import { renderRecords } from './renderRecords.ts';
import { renderSdl } from './renderSdl.ts';
import { renderShapes } from './renderShapes.ts';

const note = 'Made from the descriptors by `npm run generate -w @sirkel/graph-schema`. Do not edit.';

/** The files that follow from the descriptors, by their path under `generated/`, as they must stand there. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const sdl = await format(`# ${note}\n\n${renderSdl()}`, { parser: 'graphql', printWidth: 120 });
  const escaped = sdl.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return new Map([
    ['records.ts', await formatCode(renderRecords())],
    ['shapes.ts', await formatCode(renderShapes())],
    ['kinds.graphql', sdl],
    [
      'kindsSdl.ts',
      await formatCode(
        `/** The text of \`kinds.graphql\`, for programs without a file system. */\nexport const kindsSdl = \`${escaped}\`;`,
      ),
    ],
    ['fragments.ts', await formatCode(renderFragments())],
  ]);
}

function formatCode(code: string): Promise<string> {
  return format(`// ${note}\n${code}`, { parser: 'typescript', singleQuote: true, printWidth: 120 });
}
