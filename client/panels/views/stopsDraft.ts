import type { TourRecord } from '@sirkel/graph-schema';
import { textOf, written } from './NamedDraft.ts';
import type { WrittenText } from './NamedDraft.ts';

/** A stop as it is being written; its key stays with it when it is moved. */
export type StopDraft = { readonly key: string; readonly view: string; readonly text: WrittenText };

/** The stops of a tour, to be written on. */
export function writtenStops(tour: TourRecord | null, newKey: () => string): readonly StopDraft[] {
  return (tour?.stops ?? []).map(({ view, text }) => ({ key: newKey(), view, text: written(text) }));
}

/** The stops as a tour keeps them; undefined when there are none. */
export function keptStops(stops: readonly StopDraft[]): TourRecord['stops'] | undefined {
  if (stops.length === 0) return undefined;
  return stops.map(({ view, text: asWritten }) => {
    const text = textOf(asWritten);
    return text === undefined ? { view } : { view, text };
  });
}

/** The stops with one of them so many places further on; as they are when there is no such place. */
export function moveStop(stops: readonly StopDraft[], key: string, by: number): readonly StopDraft[] {
  const from = stops.findIndex((stop) => stop.key === key);
  const stop = stops[from];
  const to = from + by;
  if (stop === undefined || to < 0 || to >= stops.length) return stops;
  return stops.toSpliced(from, 1).toSpliced(to, 0, stop);
}
