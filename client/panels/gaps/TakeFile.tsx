import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asRequestError, type RequestError } from '../../graphql/RequestError.ts';
import { localesOf } from '../../i18n/localesOf.ts';
import { fetchFile, type FetchedFile, type WantedFile } from '../../mutations/fetchFile.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { ErrorReference } from '../frame/ErrorReference.tsx';
import { saveFile } from './saveFile.ts';
import './take-away.css';

export type TakeFileProps = WantedFile & {
  /** The id of what says more of it. */
  readonly describedBy?: string;
  readonly children: ReactNode;
};

type Coming =
  | { readonly state: 'no' }
  | { readonly state: 'saved' }
  | { readonly state: 'coming'; readonly progress: number | null }
  | { readonly state: 'failed'; readonly error: RequestError };

/** A file to take away. While it is being worked out it says so, and what goes wrong is told here instead of saved. */
export function TakeFile({ describedBy, children, ...wanted }: TakeFileProps) {
  const { coming, take, cancel } = useComing(wanted);
  const isComing = coming.state === 'coming';
  return (
    <>
      {wanted.body === undefined ? (
        <a
          className="take-file"
          href={wanted.address}
          download
          aria-describedby={describedBy}
          aria-disabled={isComing}
          onClick={(event) => {
            if (isForBrowser(event)) return;
            event.preventDefault();
            take();
          }}
        >
          {children}
        </a>
      ) : (
        <button type="button" className="text-button take-file" aria-disabled={isComing} onClick={take}>
          {children}
        </button>
      )}
      <Told coming={coming} onCancel={cancel} />
    </>
  );
}

/** A click that opens or saves the address in a way of the reader's own. */
const isForBrowser = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;

type Taking = { readonly coming: Coming; readonly take: () => void; readonly cancel: () => void };

function useComing(wanted: WantedFile): Taking {
  const [coming, setComing] = useState<Coming>({ state: 'no' });
  const going = useRef<AbortController>(null);
  useEffect(
    () => () => {
      going.current?.abort();
    },
    [],
  );
  const take = (): void => {
    if (coming.state === 'coming') return;
    const stop = new AbortController();
    going.current = stop;
    const tell = (next: Coming): void => {
      if (!stop.signal.aborted) setComing(next);
    };
    const onProgress = (progress: number | null): void => {
      tell({ state: 'coming', progress });
    };
    onProgress(null);
    fetchFile(wanted, { fetch: (...asked) => fetch(...asked), signal: stop.signal, onProgress }).then(
      (file: FetchedFile) => {
        if (stop.signal.aborted) return;
        saveFile(file ?? wanted.address, document);
        tell({ state: 'saved' });
      },
      (error: unknown) => {
        tell({ state: 'failed', error: asRequestError(error) });
      },
    );
  };
  const cancel = (): void => {
    going.current?.abort();
    setComing({ state: 'no' });
  };
  return { coming, take, cancel };
}

function Told({ coming, onCancel }: { readonly coming: Coming; readonly onCancel: () => void }) {
  const { t } = useTranslation(['exports', 'errors']);
  const percent = new Intl.NumberFormat(localesOf(useLanguage()), { style: 'percent' });
  if (coming.state === 'no') return null;
  if (coming.state === 'failed') {
    return (
      <span className="take-file__failed" role="alert">
        {t('exports:failed')} {t(`errors:${coming.error.code}`)} <ErrorReference error={coming.error} />
      </span>
    );
  }
  if (coming.state === 'saved') {
    return (
      <span className="quiet take-file__told" role="status">
        {t('exports:saved')}
      </span>
    );
  }
  const { progress } = coming;
  return (
    <span className="take-file__told take-file__coming">
      <span className="quiet" role="status">
        {progress === null ? t('exports:coming') : t('exports:comingPart', { percent: percent.format(progress) })}
      </span>{' '}
      <button type="button" className="text-button" onClick={onCancel}>
        {t('exports:cancel')}
      </button>
    </span>
  );
}
