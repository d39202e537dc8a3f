import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The Java that runs Neo4j: that of `JAVA_HOME` where it is set. */
export const java = process.env.JAVA_HOME === undefined ? 'java' : path.join(process.env.JAVA_HOME, 'bin', 'java');

/** The main version of that Java, for example 17; 0 when there is none. */
export function javaVersion(): number {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}
