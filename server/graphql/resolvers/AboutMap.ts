import type { LiveMap } from '../../projection/LiveMap.ts';
import type { Resolver } from '../Resolver.ts';

/** The argument of every field that is about one map. */
export type OfMap = { readonly map: string };

/** Makes a resolver of what answers about an open map; who may not read the map is told that there is none. */
export type AboutMap = <Args extends OfMap>(answer: (live: LiveMap, args: Args) => unknown) => Resolver<unknown, Args>;
