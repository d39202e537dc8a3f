import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import type { TaskProps } from './ViewsTask.ts';

/** The way to the code that shows the map in a page of somebody else. */
export function EmbedOffer({ onTask }: TaskProps) {
  const { t } = useTranslation('views');
  return (
    <section className="kept" aria-labelledby="kept-embedding">
      <h3 id="kept-embedding">{t('embedding.offer')}</h3>
      <p className="kept__lead">{t('embedding.lead')}</p>
      <Button
        variant="secondary"
        onClick={() => {
          onTask({ task: 'embed' });
        }}
      >
        {t('embedding.title')}
      </Button>
    </section>
  );
}
