import type { Keeper } from './Keeper.ts';

// What one has done oneself is asked about from the last visit on, and more than this nobody does in one.
const MOST = 400;

const keyOf = (map: string): string => `sirkel.own.${map}`;

/** The operations on a map that were asked for in this browser, by id. */
export function readOwn(keeper: Keeper, map: string): ReadonlySet<string> {
  return new Set((keeper.read(keyOf(map)) ?? '').split(' ').filter((id) => id !== ''));
}

/**
 * Remembers an operation as one's own, in this browser and nowhere else. The server knows coordinators as one person,
 * however many they are, so its log cannot tell what somebody did from what others did.
 */
export function rememberOwn(keeper: Keeper, map: string, operationId: string): void {
  keeper.write(keyOf(map), [...readOwn(keeper, map), operationId].slice(-MOST).join(' '));
}
