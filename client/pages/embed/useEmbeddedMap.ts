import type { Graph } from '@sirkel/graph-schema';
import { useCallback, useEffect, useState } from 'react';
import { buildGraph } from '../../feed/buildGraph.ts';
import type { Request } from '../../graphql/createRequest.ts';
import { embeddedQuery } from '../../graphql/embedOperations.ts';
import { readMap } from '../../graphql/readMap.ts';
import { RequestError } from '../../graphql/RequestError.ts';

/** How far the map has come. */
export type EmbeddedMap =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly graph: Graph }
  | { readonly state: 'failed'; readonly code: RequestError['code'] };

const waiting: EmbeddedMap = { state: 'waiting' };

/** Reads a map once, as anybody may read it, and again when asked to. */
export function useEmbeddedMap(request: Request, map: string): readonly [EmbeddedMap, () => void] {
  const [shown, setShown] = useState(waiting);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const asking = new AbortController();
    void read(request, map, asking.signal).then((read) => {
      if (!asking.signal.aborted) setShown(read);
    });
    return () => {
      asking.abort();
    };
  }, [request, map, tries]);
  const again = useCallback(() => {
    setShown(waiting);
    setTries((before) => before + 1);
  }, []);
  return [shown, again];
}

async function read(request: Request, map: string, signal: AbortSignal): Promise<EmbeddedMap> {
  try {
    const { graph } = await request(embeddedQuery, { map }, signal);
    const loaded = readMap({ ...graph, followUps: [], tours: [] });
    // What only whoever has the link may see is not shown to those who come by a page.
    if (loaded.settings.visibility !== 'public') return { state: 'failed', code: 'NOT_FOUND' };
    return { state: 'there', graph: buildGraph(loaded) };
  } catch (error) {
    return { state: 'failed', code: error instanceof RequestError ? error.code : 'UNEXPECTED' };
  }
}
