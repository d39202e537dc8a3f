import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/** What draws forms and questions, as far as it has come. */
export type FetchedSurface =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly Surface: ComponentType }
  | { readonly state: 'failed' };

/** Fetches what draws forms and questions. */
export type LoadSurface = () => Promise<{ readonly default: ComponentType }>;

/**
 * Fetches what draws forms and questions when it is first wanted. It may fail, without a network or where the server
 * has a newer version and the file of this one is gone.
 * @returns also how to try again
 */
export function useSurface(load: LoadSurface, wanted: boolean): readonly [FetchedSurface, () => void] {
  const [fetched, setFetched] = useState<FetchedSurface>({ state: 'waiting' });
  const asking = wanted && fetched.state === 'waiting';
  useEffect(() => {
    if (!asking) return undefined;
    let gone = false;
    load().then(
      ({ default: Surface }) => {
        if (!gone) setFetched({ state: 'there', Surface });
      },
      () => {
        if (!gone) setFetched({ state: 'failed' });
      },
    );
    return () => {
      gone = true;
    };
  }, [load, asking]);
  return [
    fetched,
    () => {
      setFetched({ state: 'waiting' });
    },
  ];
}
