import type { Change } from '@sirkel/graph-schema';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import type { HistoryPage } from '../../graphql/readMap.ts';
import { asRequestError } from '../../graphql/RequestError.ts';
import type { RequestError } from '../../graphql/RequestError.ts';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useMe } from '../../state/useMe.ts';
import { ErrorReference } from '../frame/ErrorReference.tsx';
import { changeAuthor, changeSentences } from './changeSentences.ts';
import { momentText } from './dateText.ts';
import { useReading } from './useReading.ts';

/** Reads a page of a record's history, the newest first; `after` is where the page before it ended. */
export type ReadHistory = (record: string, after: string | null, signal: AbortSignal) => Promise<HistoryPage>;

export type HistoryProps = {
  readonly record: string;
  /** Another one when the record has changed. */
  readonly version: number;
  readonly readHistory: ReadHistory;
};

/** What has happened to a record; fetched when somebody opens it. */
export function History(props: HistoryProps) {
  const { t } = useReading();
  const [open, setOpen] = useState(false);
  return (
    <details
      className="details__part history"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{t('history')}</summary>
      {open ? <Changes key={props.record} {...props} /> : null}
    </details>
  );
}

/** What has been read of a history; it stays while more of it, or it anew, is being read. */
type Read = {
  readonly state: 'reading' | 'read' | 'failed';
  readonly changes: readonly Change[];
  readonly next: string | null;
  /** Why it could not be read. */
  readonly error: RequestError | null;
};

function Changes({ record, version, readHistory }: HistoryProps) {
  const { t } = useTranslation(['details', 'page']);
  const waits = useWaits(record);
  const { read, more, again } = useHistory(record, `${version} ${String(waits)}`, readHistory);
  const { state, changes, next, error } = read;
  return (
    <>
      {state === 'read' && changes.length === 0 && next === null ? <p className="quiet">{t('historyNone')}</p> : null}
      <ol className="history__changes">
        {changes.map((change) => (
          <li key={change.sequence}>
            <ChangeEntry change={change} record={record} known={changes} />
          </li>
        ))}
      </ol>
      {state === 'reading' && changes.length === 0 ? <p role="status">{t('historyLoading')}</p> : null}
      {state === 'failed' ? (
        <>
          <p role="alert">{t('historyFailed')}</p>
          {error === null ? null : <ErrorReference error={error} />}
          <Button variant="secondary" onClick={again}>
            {t('page:tryAgain')}
          </Button>
        </>
      ) : null}
      {state === 'failed' || next === null ? null : (
        <Button variant="secondary" onClick={more}>
          {t('historyMore')}
        </Button>
      )}
    </>
  );
}

/** Whether an own commit about a record is still under way: its history is whole only after that. */
function useWaits(record: string): boolean {
  const { pending } = useMapSnapshot();
  return pending.some(({ edits }) => edits.some((edit) => 'id' in edit && edit.id === record));
}

/** @param stand another one when the record has changed: then its history is read anew from the newest on */
function useHistory(record: string, stand: string, readHistory: ReadHistory) {
  const [read, setRead] = useState<Read>({ state: 'reading', changes: [], next: null, error: null });
  const [asked, setAsked] = useState<{ stand: string; after: string | null; tries: number }>({
    stand,
    after: null,
    tries: 0,
  });
  const after = asked.stand === stand ? asked.after : null;
  useEffect(() => {
    const stop = new AbortController();
    readHistory(record, after, stop.signal).then(
      ({ changes, next }) => {
        if (stop.signal.aborted) return;
        setRead((before) => ({
          state: 'read',
          changes: [...(after === null ? [] : before.changes), ...changes],
          next,
          error: null,
        }));
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setRead((before) => ({ ...before, state: 'failed', error: asRequestError(error) }));
      },
    );
    return () => {
      stop.abort();
    };
  }, [record, stand, after, asked.tries, readHistory]);
  const ask = (from: string | null): void => {
    setRead({ ...read, state: 'reading' });
    setAsked({ stand, after: from, tries: asked.tries + 1 });
  };
  return {
    read,
    more: () => {
      ask(read.next);
    },
    again: () => {
      ask(after);
    },
  };
}

type ChangeEntryProps = { readonly change: Change; readonly record: string; readonly known: readonly Change[] };

function ChangeEntry({ change, record, known }: ChangeEntryProps) {
  const reading = useReading();
  const { id } = useMe();
  return (
    <>
      <p className="history__who">
        <strong>{changeAuthor(change, id, reading, known)}</strong>{' '}
        <time dateTime={change.at}>{momentText(change.at, reading.language)}</time>
      </p>
      {changeSentences(change, record, reading).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
