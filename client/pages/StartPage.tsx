import { useTranslation } from 'react-i18next';
import { Brief } from './Brief.tsx';
import { MapList } from './MapList.tsx';
import { OpeningPicture } from './OpeningPicture.tsx';
import { PageFrame } from './PageFrame.tsx';

/** What Sirkel is, the maps, and the thoughts behind it. */
export function StartPage() {
  const { t } = useTranslation('start');
  return (
    <PageFrame title="Sirkel">
      <section className="opening">
        <div className="opening__text">
          <p className="opening__tagline">{t('tagline')}</p>
          <h1 className="opening__title">Sirkel</h1>
          <p className="opening__intro">{t('intro')}</p>
        </div>
        <OpeningPicture />
      </section>
      <MapList />
      <Brief />
    </PageFrame>
  );
}
