import { vocabularies } from '@sirkel/graph-schema';
import type { Source } from '@sirkel/graph-schema';
import { dateText } from './dateText.ts';
import { termLabel } from './Reading.ts';
import { useReading } from './useReading.ts';
import { OuterLink } from './Value.tsx';

/** Where statements come from, and how surely. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useReading();
  if (sources.length === 0) return <p className="quiet">{t('noSources')}</p>;
  return (
    <ul className="sources">
      {sources.map((source, index) => (
        <li key={`${source.title}-${source.where ?? ''}-${index}`}>
          <OneSource source={source} />
        </li>
      ))}
    </ul>
  );
}

function OneSource({
  source: { title, where, url, certainty, note, retrievedAt, licence },
}: {
  readonly source: Source;
}) {
  const { language, t } = useReading();
  const small = [
    where,
    retrievedAt === undefined ? undefined : t('retrieved', { date: dateText(retrievedAt, language) }),
    licence,
  ].filter((part) => part !== undefined);
  return (
    <>
      <p className="sources__title">
        {url === undefined ? title : <OuterLink url={url} text={title} />}{' '}
        <span className="certainty" data-certainty={certainty}>
          {termLabel(vocabularies.certainty, certainty, language)}
        </span>
      </p>
      {small.length === 0 ? null : <p className="quiet">{small.join(' · ')}</p>}
      {note === undefined ? null : <p className="sources__note">{note}</p>}
    </>
  );
}
