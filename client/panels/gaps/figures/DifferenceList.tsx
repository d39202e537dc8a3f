import { vocabularies } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.tsx';
import { MOST_SHOWN } from '../../../state/address.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { termLabel } from '../../details/Reading.ts';
import type { Comparison } from './Figures.ts';

export type DifferenceListProps = {
  readonly title: string;
  readonly differing: Comparison['added'];
  /** How one is told; by its name, and its status where that is not simply that it exists, when absent. */
  readonly say?: (name: string, from: string | null, to: string | null) => string;
  /** What its own dates say of one; absent where dates say nothing. */
  readonly noted?: ((id: string) => string | null) | null;
  /** Shows them on the map; null for what is not on it. */
  readonly onShow: ((ids: readonly string[]) => void) | null;
};

// More than that is a list for a file.
const MOST_NAMED = 30;

/** What differs in one way, by name. */
export function DifferenceList({ title, differing: { count, items }, say, noted = null, onShow }: DifferenceListProps) {
  const { t } = useTranslation(['compare', 'gaps']);
  const language = useLanguage();
  if (count === 0) return null;
  const statusName = (status: string): string => termLabel(vocabularies.status, status, language);
  const named = items.slice(0, MOST_NAMED);
  const ids = items.map(({ id }) => id);
  const all = ids.length <= MOST_SHOWN && count === ids.length;
  const dated = noted === null ? 0 : ids.filter((id) => noted(id) !== null).length;
  return (
    <div className="compare__list">
      <h4>{title}</h4>
      {noted === null ? null : <p className="quiet">{t('ownDates', { count: dated, total: count })}</p>}
      <ul>
        {named.map(({ id, name, status, from, to }) => {
          const called = name[language] ?? name.nb;
          // What is missing or only proposed is never told as if it were there.
          const withStatus = status === 'existing' ? called : `${called} (${statusName(status)})`;
          const note = noted?.(id) ?? null;
          return (
            <li key={id}>
              {say === undefined ? withStatus : say(called, from, to)}
              {note === null ? null : <strong> – {note}</strong>}
            </li>
          );
        })}
        {count === named.length ? null : <li>{t('more', { count: count - named.length })}</li>}
      </ul>
      {onShow === null ? null : (
        <button
          type="button"
          className="text-button finding__show"
          aria-label={all ? t('gaps:showOnMapOf', { sentence: title }) : undefined}
          onClick={() => {
            onShow(ids);
          }}
        >
          {all ? t('gaps:showOnMap') : t('gaps:showFirst', { count: MOST_SHOWN })}
          <Icon name="arrow" />
        </button>
      )}
    </div>
  );
}
