import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '../components/BrandMark.tsx';
import { SkipLink } from '../components/SkipLink.tsx';
import { PageLink } from './PageLink.tsx';
import { PreferencesMenu } from './PreferencesMenu.tsx';
import { Who } from './Who.tsx';

/** A page that is read from top to bottom: a bar, and its content. */
export function PageFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  useTitle(title);
  return (
    <div className="page">
      <SkipLink to="content" text={t('skip')} />
      <header className="bar">
        <PageLink to={{ page: 'start' }} className="bar__brand">
          <BrandMark />
          Sirkel
        </PageLink>
        <div className="bar__tools">
          <Who />
          <PreferencesMenu />
        </div>
      </header>
      <main id="content" className="page__content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** The title of the browser's tab. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' || title === 'Sirkel' ? 'Sirkel' : `${title} – Sirkel`;
  }, [title]);
}
