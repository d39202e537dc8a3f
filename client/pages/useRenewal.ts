import { useEffect, useRef, useState } from 'react';
import { retryPause } from '../graphql/waitBeforeRetry.ts';
import { useServices } from './Services.ts';
import type { Asked } from './useAnswer.ts';

// In milliseconds: many changes in a row are one, but where they never end they are not waited for.
const SETTLED = 300;
const LONGEST = 5_000;
// After an answer that was old; the new is being worked out.
const AGAIN = 500;

/**
 * Asks anew once the map has been still for a moment, and every five seconds where it never is; and again as long as what
 * is answered is old. Where asking anew failed, it is tried again with growing pauses.
 * @param version of the map, which grows with it; null until the map is there: what was answered before is asked once
 *   more then, for it may be of a moment before, but nobody has seen the map change
 * @param asked what is asked anew
 * @param areOld whether some of the answers are of an earlier moment
 * @returns whether what is shown is old, or may be
 */
export function useRenewal(
  version: number | null,
  asked: readonly Pick<Asked<unknown>, 'answer' | 'refresh'>[],
  areOld = false,
): boolean {
  const { later } = useServices();
  const [known, setKnown] = useState<number | null>(version);
  const oldSince = useRef<number | null>(null);
  const newest = useRef(asked);
  useEffect(() => {
    newest.current = asked;
  });
  useEffect(() => {
    if (version === null || version === known) {
      oldSince.current = null;
      return undefined;
    }
    oldSince.current ??= performance.now();
    const left = oldSince.current + LONGEST - performance.now();
    return later(
      () => {
        for (const { refresh } of newest.current) refresh();
        setKnown(version);
      },
      Math.max(0, Math.min(SETTLED, left)),
    );
  }, [later, version, known]);
  const failures = Math.max(0, ...asked.map(failuresOf));
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!areOld || failures > 0 || version !== known) return undefined;
    return later(() => {
      for (const { refresh } of newest.current) refresh();
      setRound(round + 1);
    }, AGAIN);
  }, [later, version, known, areOld, failures, round]);
  useEffect(() => {
    if (failures === 0 || version !== known) return undefined;
    return later(
      () => {
        for (const each of newest.current) if (failuresOf(each) > 0) each.refresh();
      },
      retryPause(failures, Math.random(), false),
    );
  }, [later, version, known, failures]);
  return (known !== null && version !== known) || areOld || failures > 0;
}

const failuresOf = ({ answer }: Pick<Asked<unknown>, 'answer'>): number =>
  answer.state === 'answered' ? answer.failures : 0;
