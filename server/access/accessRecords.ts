import { roles } from '@sirkel/graph-schema';
import { z } from 'zod';

/** A one-time sign-in link, kept under the hash of its token. Times are milliseconds since 1970. */
export const linkShape = z.object({ role: z.enum(roles), expiresAt: z.number() });
export type LinkRecord = z.infer<typeof linkShape>;

/** A session, kept under the hash of its id. */
export const sessionShape = z.object({ person: z.string(), expiresAt: z.number() });
export type SessionRecord = z.infer<typeof sessionShape>;

/** When a session ends, put anew as it is used; lies beside the session. */
export const useShape = z.object({ expiresAt: z.number() });
export type UseRecord = z.infer<typeof useShape>;

/** A person: a random id, a role and when they first signed in; no name, no address. */
export const personShape = z.object({ id: z.string(), role: z.enum(roles), since: z.number().default(0) });
export type PersonRecord = z.infer<typeof personShape>;

/** Reads a record back; what is not there or not ours is undefined. */
export function readRecord<T>(shape: z.ZodType<T>, text: string | undefined): T | undefined {
  if (text === undefined) return undefined;
  return shape.safeParse(JSON.parse(text)).data;
}
