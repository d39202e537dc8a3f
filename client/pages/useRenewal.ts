import { useEffect, useRef, useState } from 'react';
import { useServices } from './Services.ts';

// In milliseconds: many changes in a row are one, but where they never end they are not waited for.
const SETTLED = 300;
const LONGEST = 5_000;
// After an answer that was old; the new is being worked out.
const AGAIN = 500;

/**
 * Asks anew once the map has been still for a moment, and every five seconds where it never is; and again as long as what
 * is answered is old.
 * @param version of the map, which grows with it
 * @param refreshes what asks anew
 * @param areOld whether some of the answers are of an earlier moment
 * @returns whether what is shown is old
 */
export function useRenewal(version: number, refreshes: readonly (() => void)[], areOld = false): boolean {
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
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!areOld || version !== known) return undefined;
    return later(() => {
      for (const refresh of newest.current) refresh();
      setRound(round + 1);
    }, AGAIN);
  }, [later, version, known, areOld, round]);
  return version !== known || areOld;
}
