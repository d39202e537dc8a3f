import { SirkelError } from '@sirkel/graph-schema';
import { StoreError } from '../StoreError.ts';

/**
 * What an error of the database means, judged by its code. Errors that are already ours, or of nobody's knowing, pass.
 * @param folder where the data lies, for the sentence
 */
export function translateLevelError(error: unknown, folder: string): unknown {
  if (error instanceof SirkelError) return error;
  const codes = codesOf(error);
  if (!codes.some((code) => code.startsWith('LEVEL_') || code.startsWith('E'))) return error;
  return new StoreError(sentence(codes, folder, innermost(error)), told(codes), error);
}

const saved = 'What was saved before is safe.';
const isDamaged = (code: string): boolean => ['LEVEL_CORRUPTION', 'LEVEL_DECODE_ERROR'].includes(code);
const isFull = (code: string): boolean => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code);
const isReadOnly = (code: string): boolean => code === 'EROFS';
const isForbidden = (code: string): boolean => ['EACCES', 'EPERM'].includes(code);

/** The sentence for whoever asks the server. */
function told(codes: readonly string[]): string {
  if (codes.some(isDamaged)) return 'The data of this server are damaged; whoever runs it has to restore them.';
  if (codes.some(isFull)) return `The disk of this server is full; nothing can be saved until there is room. ${saved}`;
  if (codes.some(isReadOnly)) return `This server can only read its data just now; nothing can be saved. ${saved}`;
  return 'This server cannot read or write its data just now.';
}

/** The sentence for whoever runs it. */
function sentence(codes: readonly string[], folder: string, message: string): string {
  if (codes.includes('LEVEL_LOCKED')) {
    return `Another Sirkel server is using the data folder ${folder}; stop it, or give this one another folder.`;
  }
  if (codes.some(isDamaged)) {
    return `The data in ${folder} are damaged: ${message.replaceAll(folder, '…')}. Stop Sirkel, move that folder away, and restore from a backup with npm run restore -- --from FILE.`;
  }
  if (codes.some(isFull)) {
    return `The disk of the data folder ${folder} is full; nothing can be saved until there is room. ${saved}`;
  }
  if (codes.some(isReadOnly)) {
    return `The data folder ${folder} can only be read; nothing can be saved. ${saved}`;
  }
  if (codes.some(isForbidden)) {
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

function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? innermost(error.cause) : error.message;
}
