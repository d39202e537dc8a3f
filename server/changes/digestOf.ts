import { createHash } from 'node:crypto';
import type { Command } from './Command.ts';

/**
 * The digest of what a command asks for, by which a repeated operationId is judged: SHA-256 of its JSON with keys in
 * order. Who asks and under which operationId is no part of it.
 * @returns 64 hexadecimal digits
 */
export function digestOf(command: Command): string {
  const asked =
    command.type === 'commit'
      ? { type: command.type, cause: command.cause, edits: command.edits }
      : { type: command.type, undoes: command.undoes };
  return createHash('sha256').update(canonicalJson(asked)).digest('hex');
}

/** JSON with the keys of all objects in order, so that the same content is always the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
