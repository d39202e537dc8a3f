import type { Cursor } from '@sirkel/graph-schema';
import type { Keeper } from './Keeper.ts';

/** How far in a map's log the reader of this browser has seen, and when that was. */
export type SeenMark = Cursor & {
  /** ISO 8601. */
  readonly at: string;
};

const keyOf = (map: string): string => `sirkel.seen.${map}`;

/** What this browser remembers of a map; null for the first visit, and where what was kept is not one of ours. */
export function readSeen(keeper: Keeper, map: string): SeenMark | null {
  const [epoch = '', sequence = '', at = ''] = (keeper.read(keyOf(map)) ?? '').split(' ');
  if (!/^[A-Za-z0-9-]{1,64}$/.test(epoch) || !/^\d{1,15}$/.test(sequence)) return null;
  return Number.isNaN(Date.parse(at)) ? null : { epoch, sequence: Number(sequence), at };
}

/** Remembers it, in this browser and nowhere else. */
export function writeSeen(keeper: Keeper, map: string, { epoch, sequence, at }: SeenMark): void {
  keeper.write(keyOf(map), `${epoch} ${String(sequence)} ${at}`);
}
