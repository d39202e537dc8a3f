import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import type { Told } from '../frame/Told.tsx';
import type { Finding } from './Findings.ts';
import { newsOf, noNews } from './newsOf.ts';

type Lists = {
  readonly findings: readonly Finding[];
  readonly setAside: readonly Finding[];
  readonly notRecorded?: readonly Finding[];
};

export type FindingNewsProps = { readonly told: readonly Told<Lists>[] };

// As many sentences as one takes in while one reads something else.
const MOST = 3;

/** Says which findings came and which went while the screen was open: seen, and spoken when there is time. */
export function FindingNews({ told }: FindingNewsProps) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const lists = told.flatMap((one) => (one.state === 'answered' ? [one.data] : []));
  const [news, setNews] = useState(noNews);
  // Only once all have come: what comes later is no news.
  const next = lists.length < told.length ? news : newsOf(news, foundIn(lists));
  if (next !== news) setNews(next);
  const all = [
    ...next.went.map((finding) => ['went', finding] as const),
    ...next.came.map((finding) => ['came', finding] as const),
  ];
  return (
    <div className="gaps__news" role="status">
      {all.slice(0, MOST).map(([what, { id, sentence }]) => (
        <p key={`${what} ${id}`}>{t(`news.${what}`, { sentence: sentence[language] ?? sentence.nb })}</p>
      ))}
      {all.length > MOST ? <p>{t('news.more', { count: all.length - MOST })}</p> : null}
    </div>
  );
}

const foundIn = (lists: readonly Lists[]) => ({
  told: lists.flatMap(({ findings }) => findings),
  apart: lists.flatMap(({ setAside, notRecorded = [] }) => [...setAside, ...notRecorded]),
});
