import { vocabularies } from '@sirkel/graph-schema';
import type { Status } from '@sirkel/graph-schema';
import { capital } from '../../view/capital.ts';
import { useReading } from './useReading.ts';

/** A node's status in a word, with what it means. */
export function NodeStatus({ status }: { readonly status: Status }) {
  const { language } = useReading();
  const term = vocabularies.status.terms.find(({ id }) => id === status);
  return (
    <span className="status-mark" data-status={status} title={term?.help?.[language]}>
      {capital(term?.labels[language] ?? status, language)}
    </span>
  );
}

/** A tie's status where it is more than that the tie is there. */
export function TieStatus({ status }: { readonly status: Status }) {
  const { t } = useReading();
  if (status === 'existing') return null;
  return (
    <span className="status-mark" data-status={status}>
      {t(`tieStatuses.${status}`)}
    </span>
  );
}
