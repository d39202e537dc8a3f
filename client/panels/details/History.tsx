import type { Change } from '@sirkel/graph-schema';
import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import type { HistoryPage } from '../../graphql/readMap.ts';
import { useMe } from '../../state/useMe.ts';
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
      {open ? <Changes key={`${props.record}-${props.version}`} {...props} /> : null}
    </details>
  );
}

type Read =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly changes: readonly Change[]; readonly next: string | null }
  | { readonly state: 'failed' };

function Changes({ record, readHistory }: HistoryProps) {
  const { t } = useReading();
  const [read, setRead] = useState<Read>({ state: 'reading' });
  const [after, setAfter] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    readHistory(record, after, stop.signal).then(
      ({ changes, next }) => {
        if (stop.signal.aborted) return;
        setRead((before) => ({
          state: 'read',
          changes: [...(after !== null && before.state === 'read' ? before.changes : []), ...changes],
          next,
        }));
      },
      () => {
        if (!stop.signal.aborted) setRead({ state: 'failed' });
      },
    );
    return () => {
      stop.abort();
    };
  }, [record, after, readHistory]);
  if (read.state === 'reading') return <p role="status">{t('historyLoading')}</p>;
  if (read.state === 'failed') return <p role="alert">{t('historyFailed')}</p>;
  const { changes, next } = read;
  return (
    <>
      {changes.length === 0 && next === null ? <p className="quiet">{t('historyNone')}</p> : null}
      <ol className="history__changes">
        {changes.map((change) => (
          <li key={change.sequence}>
            <ChangeEntry change={change} record={record} known={changes} />
          </li>
        ))}
      </ol>
      {next === null ? null : (
        <Button
          variant="secondary"
          onClick={() => {
            setAfter(next);
          }}
        >
          {t('historyMore')}
        </Button>
      )}
    </>
  );
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
