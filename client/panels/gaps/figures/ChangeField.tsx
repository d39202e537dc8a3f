import type { Graph } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { momentText } from '../../details/dateText.ts';
import { latestChanges } from './latestChanges.ts';

export type ChangeFieldProps = {
  readonly graph: Graph;
  /** ISO 8601; empty for nothing chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

// As many as one finds one's own among.
const MOST = 12;
// In milliseconds.
const HOUR = 3_600_000;

/** Which moment of late: an hour or a day ago, or just before one of the latest changes. */
export function ChangeField({ graph, value, onChange }: ChangeFieldProps) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const id = useId();
  // As of when the form was opened, so that what was chosen stays in the list.
  const [now] = useState(() => Date.now());
  const { began, changes } = latestChanges(graph, MOST);
  const ago = (['hourAgo', 'dayAgo'] as const)
    .map((label) => ({ label, at: new Date(now - (label === 'hourAgo' ? 1 : 24) * HOUR).toISOString() }))
    .filter(({ at }) => began !== null && began < at);
  const known = [...ago, ...changes].some(({ at }) => at === value);
  if (changes.length === 0 && value === '') return <p>{t('noChanges')}</p>;
  const what = (nodes: readonly string[], count: number): string => {
    const first = graph.nodes.get(nodes[0] ?? '')?.name ?? '…';
    return count === 1 ? first : t('several', { first, count: count - 1 });
  };
  return (
    <div className="compare__field">
      <label htmlFor={id}>{t('before')}</label>
      <select
        id={id}
        required
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        <option value="">{t('chooseMoment')}</option>
        {value === '' || known ? null : (
          <option value={value}>{t('justBefore', { when: momentText(value, language) })}</option>
        )}
        {ago.map(({ label, at }) => (
          <option key={label} value={at}>
            {t(label)}
          </option>
        ))}
        {changes.map(({ at, nodes, count }) => (
          <option key={at} value={at}>
            {t('beforeChange', { when: momentText(at, language), what: what(nodes, count) })}
          </option>
        ))}
      </select>
    </div>
  );
}
