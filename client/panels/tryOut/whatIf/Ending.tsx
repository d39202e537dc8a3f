import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';

export type EndingProps = {
  readonly removals: number;
  readonly additions: number;
  /** Ties that stand on the map already, as missing or proposed. */
  readonly standing: number;
  readonly onDiscard: () => void;
  /** Null for those who may not, and where there is nothing to write. */
  readonly onSuggest: (() => void) | null;
};

/** How a trial ends: let go, or its additions written as proposals. What was taken away is only tried. */
export function Ending({ removals, additions, standing, onDiscard, onSuggest }: EndingProps) {
  const { t } = useTranslation('whatIf');
  return (
    <section>
      <h3>{t('ending.title')}</h3>
      {onSuggest === null ? null : <p>{t('ending.suggestText')}</p>}
      {standing === 0 ? null : <p>{t('ending.standing', { count: standing })}</p>}
      {removals === 0 ? null : <p>{additions === 0 ? t('ending.onlyRemovals') : t('ending.removalsStay')}</p>}
      <p className="quiet">{t('ending.kept')}</p>
      <div className="tried-buttons">
        {onSuggest === null ? null : <Button onClick={onSuggest}>{t('ending.suggest')}</Button>}
        <Button variant="secondary" onClick={onDiscard}>
          {t('ending.discard')}
        </Button>
      </div>
    </section>
  );
}
