import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The version of Sirkel, as it is cited. */
export function readVersion(): string {
  const manifest = readFileSync(path.join(import.meta.dirname, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
