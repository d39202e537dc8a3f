import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QrCode } from './QrCode.tsx';
import './bigScreen.css';

export type BigScreenFrameProps = {
  readonly title: string;
  /** The whole address of the map. */
  readonly address: string;
  /** Whether the picture leaves room above it, and the title has all of that. */
  readonly isWide: boolean;
  readonly onLeave: () => void;
  /** The picture. */
  readonly children: ReactNode;
};

/** What stands round the picture on a big screen: the title, the way to the map, and the way out. */
export function BigScreenFrame({ title, address, isWide, onLeave, children }: BigScreenFrameProps) {
  const { t } = useTranslation('bigScreen');
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    leave.current?.focus();
  }, []);
  useLeaving(onLeave);
  return (
    <main className="big-screen">
      {children}
      <h1 className="big-screen__title" data-wide={isWide || undefined}>
        {title}
      </h1>
      <div className="big-screen__way">
        <p>{t('open')}</p>
        <QrCode address={address} label={t('code')} />
        <p className="big-screen__address">{address.replace(/^https?:\/\//u, '')}</p>
      </div>
      <button ref={leave} type="button" className="big-screen__leave" title={t('keys')} onClick={onLeave}>
        {t('leave')}
      </button>
    </main>
  );
}

/** Escape leaves; where the browser shows the page alone on the screen, it takes that key itself and tells it so. */
function useLeaving(onLeave: () => void): void {
  const newest = useRef(onLeave);
  useEffect(() => {
    newest.current = onLeave;
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let wasAlone = document.fullscreenElement !== null;
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') newest.current();
      },
      { signal },
    );
    document.addEventListener(
      'fullscreenchange',
      () => {
        const isAlone = document.fullscreenElement !== null;
        if (wasAlone && !isAlone) newest.current();
        wasAlone = isAlone;
      },
      { signal },
    );
    return () => {
      listening.abort();
    };
  }, []);
}
