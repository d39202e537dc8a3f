import { SirkelError } from '@sirkel/graph-schema';

/**
 * What an error of the database means, judged by its code. Errors that are already ours, or of nobody's knowing, pass.
 * @param folder where the data lies, for the sentence
 */
export function translateLevelError(error: unknown, folder: string): unknown {
  if (error instanceof SirkelError) return error;
  const codes = codesOf(error);
  if (!codes.some((code) => code.startsWith('LEVEL_') || code.startsWith('E'))) return error;
  const translated = new SirkelError('UNAVAILABLE', sentence(codes, folder));
  translated.cause = error;
  return translated;
}

function sentence(codes: readonly string[], folder: string): string {
  if (codes.includes('LEVEL_LOCKED')) {
    return `Another Sirkel server is using the data folder ${folder}; stop it, or give this one another folder.`;
  }
  if (codes.includes('LEVEL_CORRUPTION')) {
    return `The data in ${folder} is damaged; restore it from a copy.`;
  }
  if (codes.some((code) => ['EACCES', 'EPERM', 'EROFS'].includes(code))) {
    return `The data folder ${folder} may not be read or written by this user.`;
  }
  if (codes.some((code) => ['ENOTDIR', 'EEXIST'].includes(code))) {
    return `The data folder ${folder} cannot be made, for a file stands in its place.`;
  }
  return `The data folder ${folder} cannot be read or written (${codes.join(', ')}).`;
}

function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [...own, ...codesOf(error.cause)];
}
