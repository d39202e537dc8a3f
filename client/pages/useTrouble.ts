import { useSyncExternalStore } from 'react';
import type { RequestError } from '../graphql/RequestError.ts';
import { useMapSnapshot } from '../state/useMap.ts';
import { useServices } from './Services.ts';

/**
 * Why nothing can be saved just now although the server is there; null when it can. Where the line to the server is
 * broken that is told instead.
 */
export function useTrouble(): RequestError | null {
  const { session } = useServices();
  const { unanswered } = useSyncExternalStore(session.subscribe, session.state);
  const { trouble, connection } = useMapSnapshot();
  const error = trouble ?? unanswered;
  if (error === null || connection.state !== 'live') return null;
  return error.code === 'UNAVAILABLE' || error.code === 'UNREACHABLE' ? error : null;
}
