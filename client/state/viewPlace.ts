/** What of a map's address is about views that somebody has kept. */
export type ViewPlace = {
  /** The id of a view: a short address, which gives way to that of the view as it stands now. */
  readonly saved: string | null;
  /** The tour that is shown, and at which of its stops one is, counted from 1. */
  readonly tour: { readonly id: string; readonly stop: number } | null;
};

/** Nothing kept is meant. */
export const noView: ViewPlace = { saved: null, tour: null };

// No tour has as many.
const MOST = 999;

/** Reads it; a stop that is none is the first. */
export function readViewPlace(search: URLSearchParams): ViewPlace {
  const tour = idOf(search.get('tour'));
  const stop = /^[1-9]\d{0,2}$/.test(search.get('stop') ?? '') ? Number(search.get('stop')) : 1;
  return { saved: idOf(search.get('saved')), tour: tour === null ? null : { id: tour, stop: Math.min(stop, MOST) } };
}

/** Writes what is meant; the first stop goes without saying. */
export function writeViewPlace({ saved, tour }: ViewPlace, search: URLSearchParams): void {
  if (saved !== null) search.set('saved', saved);
  if (tour === null) return;
  search.set('tour', tour.id);
  if (tour.stop > 1) search.set('stop', String(tour.stop));
}

const idOf = (text: string | null): string | null => (text !== null && /^[A-Za-z0-9-]{1,64}$/.test(text) ? text : null);
