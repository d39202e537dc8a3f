import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './generatedFiles.ts';

const folder = new URL('../generated/', import.meta.url);
const files = await generatedFiles();

if (process.argv.includes('--check')) {
  const stale = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  if (stale.length > 0) {
    console.error(
      `These files in graph-schema/generated are older than the descriptors: ${stale.join(', ')}. Run: npm run generate -w @sirkel/graph-schema`,
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of files) writeFileSync(new URL(path, folder), text);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, folder), 'utf8');
  } catch {
    return undefined;
  }
}
