import { inLanguage } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useMap } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { CopyButton } from './CopyButton.tsx';
import { embedCode } from './embedCode.ts';
import { useShownPlace } from './useShownPlace.ts';

/** The code that shows the map on a website elsewhere, for maps that everyone may read. */
export function EmbedCode({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const { id: map } = useMap();
  const { place } = useShownPlace(graph);
  const { settings } = graph;
  if (settings === null) return null;
  const title = t('embed.frame', { title: inLanguage(settings.title, language) });
  return (
    <section className="kept" aria-labelledby="kept-embed">
      <h3 id="kept-embed">{t('embed.title')}</h3>
      {settings.visibility === 'public' ? (
        <>
          <p className="kept__lead">{t('embed.lead')}</p>
          <CopyButton
            label={t('embed.copy')}
            text={embedCode({ origin: globalThis.location.origin, map, place, language, title })}
            done={t('embed.copied')}
          />
        </>
      ) : (
        <p className="kept__lead">{t('embed.notPublic')}</p>
      )}
    </section>
  );
}
