import { useCallback } from 'react';
import { historyQuery } from '../graphql/operations.ts';
import { readHistory } from '../graphql/readMap.ts';
import type { ReadHistory } from '../panels/details/History.tsx';
import { useMap } from '../state/useMap.ts';
import { useServices } from './Services.ts';

/** Reads the history of the map's records. */
export function useReadHistory(): ReadHistory {
  const { request } = useServices();
  const { id } = useMap();
  return useCallback(
    async (of, after, signal) => readHistory((await request(historyQuery, { map: id, of, after }, signal)).history),
    [request, id],
  );
}
