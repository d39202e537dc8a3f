import { useEffect, useRef, useState } from 'react';
import { useServices } from './Services.ts';

// In milliseconds: many changes in a row are one, but where they never end they are not waited for.
const SETTLED = 1_000;
const LONGEST = 10_000;

/**
 * Asks anew once the map has been still for a moment, and every ten seconds where it never is.
 * @param version of the map, which grows with it
 * @param refreshes what asks anew
 * @returns whether the map has changed since it was last asked
 */
export function useRenewal(version: number, refreshes: readonly (() => void)[]): boolean {
  const { later } = useServices();
  const [known, setKnown] = useState(version);
  const oldSince = useRef<number | null>(null);
  const newest = useRef(refreshes);
  useEffect(() => {
    newest.current = refreshes;
  });
  useEffect(() => {
    if (version === known) {
      oldSince.current = null;
      return undefined;
    }
    oldSince.current ??= performance.now();
    const left = oldSince.current + LONGEST - performance.now();
    return later(
      () => {
        for (const refresh of newest.current) refresh();
        setKnown(version);
      },
      Math.max(0, Math.min(SETTLED, left)),
    );
  }, [later, version, known]);
  return version !== known;
}
