import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Where `npm run setup` puts a Python with networkx. */
export const networkxFolder = path.resolve(import.meta.dirname, '../../.cache/networkx');
export const networkxVersion = '3.6.1';

/** A Python that knows networkx; null when there is none. */
export function findNetworkx(): string | null {
  const knows = (python: string): boolean =>
    spawnSync(python, ['-c', 'import networkx'], { stdio: 'ignore' }).status === 0;
  return [path.join(networkxFolder, 'bin', 'python'), 'python3'].find(knows) ?? null;
}
