import { hash } from 'node:crypto';

/**
 * An id that stays for as long as the cause does: the kind, and a digest of what it is about. At most 64 letters, digits
 * and hyphens, as every id of the log: what is decided about a finding is kept under it.
 */
export function findingId(kind: string, ...cause: readonly string[]): string {
  return `${kind}-${hash('sha256', cause.join('\n'), 'base64url').replaceAll('_', '-').slice(0, 22)}`;
}
