import type { Graph } from '@sirkel/graph-schema';
import type { Resolver } from '../Resolver.ts';
import type { AboutMap } from './AboutMap.ts';

/** What can be asked of the views that were kept, and the tours through them. */
export function viewQueries(about: AboutMap): Readonly<Record<'views' | 'tours', Resolver<unknown, never>>> {
  return {
    views: about((live) => ({ cursor: live.head(), views: byId(live.graph().views.values()) })),
    tours: about((live) => ({ cursor: live.head(), ...toursOf(live.graph()) })),
  };
}

function toursOf({ tours, views }: Graph): object {
  const named = new Set([...tours.values()].flatMap(({ stops }) => (stops ?? []).map(({ view }) => view)));
  return {
    tours: byId(tours.values()),
    views: byId([...named].flatMap((id) => views.get(id) ?? [])),
    gone: [...named].filter((id) => !views.has(id)).sort(),
  };
}

function byId<T extends { readonly id: string }>(records: Iterable<T>): readonly T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
