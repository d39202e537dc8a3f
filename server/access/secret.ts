import { createHash } from 'node:crypto';

/** Random bytes; handed in, so that tests can foresee them. */
export type RandomBytes = (size: number) => Uint8Array;

/** A secret of 256 random bits, fit for an address (base64url, 43 characters). */
export function newSecret(random: RandomBytes): string {
  return Buffer.from(random(32)).toString('base64url');
}

/** What is kept in place of a secret. It needs no salt and no slow hash: 256 random bits cannot be guessed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether a text could be one of our secrets; saves a look-up and keeps keys short. */
export function looksLikeSecret(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}
