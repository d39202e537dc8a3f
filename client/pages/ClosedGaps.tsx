import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findingNewsSubscription } from '../graphql/findingNewsOperations.ts';
import { LateTexts } from '../i18n/LateTexts.tsx';
import { useMap } from '../state/useMap.ts';
import { useLanguage } from '../state/usePreferences.ts';
import { closedIn, type Went } from './closedIn.ts';
import { useServices } from './Services.ts';
import './closed-gaps.css';

// As many as one takes in while one does something else, and how long they stand, in milliseconds.
const MOST = 2;
const STANDS = 12_000;

/** Says quietly, beside the map, what was a gap and is none any more, whoever closed it. It goes by itself. */
export default function ClosedGaps() {
  const { id: map, store, follow } = useMap();
  const { later } = useServices();
  const [closed, setClosed] = useState<readonly Went[]>([]);
  useEffect(
    () =>
      follow(findingNewsSubscription, () => ({ map }), {
        next: ({ findingChanges }) => {
          const { graph } = store.snapshot();
          const gaps = graph === null ? [] : closedIn(findingChanges, graph);
          if (gaps.length > 0) setClosed(gaps);
        },
        // Whoever wants to know looks at what is missing; that it is not told here disturbs nobody.
        failed: () => undefined,
        ended: () => undefined,
      }),
    [follow, map, store],
  );
  useEffect(() => {
    if (closed.length === 0) return undefined;
    return later(() => {
      setClosed([]);
    }, STANDS);
  }, [later, closed]);
  return (
    <LateTexts>
      <Closed closed={closed} />
    </LateTexts>
  );
}

function Closed({ closed }: { readonly closed: readonly Went[] }) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  return (
    <div className="closed-gaps" role="status">
      {closed.slice(0, MOST).map(({ id, sentence }) => (
        <p key={id}>{t('news.went', { sentence: sentence[language] ?? sentence.nb })}</p>
      ))}
      {closed.length > MOST ? <p>{t('news.more', { count: closed.length - MOST })}</p> : null}
    </div>
  );
}
