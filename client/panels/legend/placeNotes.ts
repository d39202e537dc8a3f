import type { LayoutId } from '../../state/layoutPlace.ts';
import type { LegendCounts } from './legendCounts.ts';

/** What a note about the place of entries is told of. */
export type PlaceInput = {
  readonly layout: LayoutId;
  readonly counts: Pick<LegendCounts, 'tray' | 'outside'>;
  /** Whether the map has rings, and whether it has fields, that a circle can be drawn of. */
  readonly rings?: boolean;
  readonly fields?: boolean;
};

/** A note: its key in the texts of the legend, and how many it counts. */
export type PlaceNote = {
  readonly key: 'rings' | 'fields' | 'withoutField' | 'tray' | 'outside' | `placeIn.${Exclude<LayoutId, 'circle'>}`;
  readonly count?: number;
};

/** What it means where an entry lies; each way to lay out the picture has its own meaning of it. */
export function placeNotes({ layout, counts, rings = true, fields = true }: PlaceInput): readonly PlaceNote[] {
  if (layout !== 'circle') return [{ key: `placeIn.${layout}` }];
  const counted = (key: 'tray' | 'outside'): readonly PlaceNote[] =>
    rings && counts[key] > 0 ? [{ key, count: counts[key] }] : [];
  return [
    ...(rings ? [{ key: 'rings' } as const] : []),
    ...(fields ? [{ key: 'fields' } as const, { key: 'withoutField' } as const] : []),
    ...counted('tray'),
    ...counted('outside'),
  ];
}
