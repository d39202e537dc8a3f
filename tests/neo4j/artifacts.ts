import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The same version stands in `pom.xml`. */
export const neo4jVersion = '5.26.20';

/** Where `npm run setup` puts the jars of Neo4j. */
export const artifactsFolder = path.join(root, '.cache', `neo4j-${neo4jVersion}`);
export const jarsFolder = path.join(artifactsFolder, 'lib');

/** Written last: without it the folder is half copied. */
export const completeMark = path.join(artifactsFolder, 'complete');

/** Whether all jars are there. */
export function hasArtifacts(): boolean {
  return existsSync(completeMark);
}
