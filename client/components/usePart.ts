import { useEffect, useSyncExternalStore } from 'react';
import type { Part, PartState } from './createPart.ts';

/** How far a part has come. It is fetched as soon as it is wanted. */
export function usePart<Content>(part: Part<Content>, wanted = true): PartState<Content> {
  useEffect(() => {
    if (wanted) void part.fetch();
  }, [part, wanted]);
  return useSyncExternalStore(part.subscribe, part.state);
}
