import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { SirkelError } from '@sirkel/graph-schema';

/**
 * Makes the data folder, for its own user's eyes only, unless it is there.
 * @throws SirkelError UNAVAILABLE with what is wrong and what to do
 */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new SirkelError('UNAVAILABLE', sentence(folder, (error as NodeJS.ErrnoException).code));
  }
}

/**
 * For commands that only look after what is there: a folder that was mistyped must not pass for an empty one.
 * @throws SirkelError NOT_FOUND
 */
export function requireData(folder: string): void {
  if (namesIn(path.join(folder, 'store')).length > 0) return;
  throw new SirkelError('NOT_FOUND', `There are no data of Sirkel in ${folder}; say where they lie by SIRKEL_DATA.`);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new SirkelError('UNAVAILABLE', sentence(folder, (error as NodeJS.ErrnoException).code));
  }
}

function sentence(folder: string, code = 'unknown reason'): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `The user ${userInfo().username} may not read and write in the data folder ${folder}; give it to that user, or choose another by SIRKEL_DATA.`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `The data folder ${folder} is a file, or lies in one; choose another by SIRKEL_DATA.`;
    case 'EROFS':
      return `The data folder ${folder} lies on a disk that can only be read; choose another by SIRKEL_DATA.`;
    default:
      return `The data folder ${folder} cannot be made or used (${code}); see SIRKEL_DATA.`;
  }
}
