import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../../components/LiveRegion.tsx';
import { useHelp } from '../help/useHelp.ts';
import type { News } from './News.ts';
import { useNewsTitle } from './useNewsTitle.ts';
import './news.css';

/** Says quietly that something is new, with the way to it. */
export function NewsNote({ news, onRead }: { readonly news: News; readonly onRead: () => void }) {
  const { t } = useTranslation('help');
  const help = useHelp();
  const title = useNewsTitle()(news);
  return (
    <section className="news-note" aria-label={t('news.label')}>
      <LiveRegion text={title} />
      <p>{title}</p>
      {news.state === 'restored' ? null : (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            help.open('news');
          }}
        >
          {t('news.open')}
        </button>
      )}
      <button type="button" className="text-button" onClick={onRead}>
        {t('news.read')}
      </button>
    </section>
  );
}
