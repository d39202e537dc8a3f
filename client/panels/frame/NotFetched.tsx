import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { askForProgram, programOf } from '../../graphql/askForProgram.ts';
import type { Served } from '../../graphql/askForProgram.ts';
import { useMapSnapshot } from '../../state/useMap.ts';
import './not-fetched.css';

export type NotFetchedProps = {
  /** How many tries there were: after each it is found out anew what stands in the way. */
  readonly tries: number;
  readonly onAgain: () => void;
};

/**
 * Stands where a part of the program could not be fetched. It is tried again when the connection is back, and when
 * asked to. The page is offered to be loaded anew only where the server answers: else there would be no page at all.
 */
export function NotFetched({ tries, onAgain }: NotFetchedProps) {
  const { t } = useTranslation('page');
  const served = useServed(tries);
  useWhenBack(onAgain);
  return (
    <div className="not-fetched" role="alert">
      <p>{served === 'another' ? t('notFetched.another') : t('notFetched.text')}</p>
      {served === 'away' ? <p>{t('notFetched.away')}</p> : null}
      {served === 'same' ? <p>{t('notFetched.same')}</p> : null}
      <div className="not-fetched__buttons">
        {served === 'another' ? null : (
          <Button data-first-focus="" onClick={onAgain}>
            {t('tryAgain')}
          </Button>
        )}
        {served === 'another' || served === 'same' ? (
          <Button
            variant={served === 'same' ? 'secondary' : 'primary'}
            onClick={() => {
              globalThis.location.reload();
            }}
          >
            {t('broken.reload')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** How the server stands to this page's program, as far as is known. */
function useServed(tries: number): Served | null {
  const [served, setServed] = useState<Served | null>(null);
  useEffect(() => {
    let gone = false;
    void askForProgram(globalThis.fetch.bind(globalThis), programOf(document)).then((found) => {
      if (!gone) setServed(found);
    });
    return () => {
      gone = true;
    };
  }, [tries]);
  return served;
}

function useWhenBack(run: () => void): void {
  const live = useMapSnapshot().connection.state === 'live';
  const before = useRef(live);
  useEffect(() => {
    if (live && !before.current) run();
    before.current = live;
  }, [live, run]);
}
