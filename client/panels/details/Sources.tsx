import { vocabularies } from '@sirkel/graph-schema';
import type { Language, Source } from '@sirkel/graph-schema';
import { dateText } from './dateText.ts';
import { termLabel } from './Reading.ts';
import { useReading } from './useReading.ts';
import { useWrittenIn } from './useWrittenIn.ts';
import { OuterLink } from './Value.tsx';

/** Where statements come from, and how surely. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useReading();
  const writtenIn = useWrittenIn();
  if (sources.length === 0) return <p className="quiet">{t('noSources')}</p>;
  return (
    <>
      {writtenIn === undefined ? null : (
        <p className="quiet">{t('sourcesWritten', { language: t(`languageNames.${writtenIn}`) })}</p>
      )}
      <ul className="sources">
        {sources.map((source, index) => (
          <li key={`${source.title}-${source.where ?? ''}-${index}`}>
            <OneSource source={source} lang={writtenIn} />
          </li>
        ))}
      </ul>
    </>
  );
}

type OneSourceProps = { readonly source: Source; readonly lang: Language | undefined };

function OneSource({ source: { title, where, url, certainty, note, retrievedAt, licence }, lang }: OneSourceProps) {
  const { language, t } = useReading();
  const small = [
    retrievedAt === undefined ? undefined : t('retrieved', { date: dateText(retrievedAt, language) }),
    licence,
  ].filter((part) => part !== undefined);
  return (
    <>
      <p className="sources__title">
        <span lang={lang}>{url === undefined ? title : <OuterLink url={url} text={title} />}</span>{' '}
        <span className="certainty" data-certainty={certainty}>
          {termLabel(vocabularies.certainty, certainty, language)}
        </span>
      </p>
      {where === undefined && small.length === 0 ? null : (
        <p className="quiet">
          <span lang={lang}>{where}</span>
          {where === undefined || small.length === 0 ? '' : ' · '}
          {small.join(' · ')}
        </p>
      )}
      {note === undefined ? null : (
        <p className="sources__note" lang={lang}>
          {note}
        </p>
      )}
    </>
  );
}
