import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { useMay } from '../../state/useMe.ts';
import type { TableRecord } from './edit/cellChange.ts';
import { ManyDialog } from './many/ManyDialog.tsx';

export type TickedBarProps = {
  readonly chosen: readonly TableRecord[];
  readonly summary: readonly string[];
  /** What else can be done with them. */
  readonly actions: ReactNode;
  readonly onClear: () => void;
};

/** What the ticked rows come to, and what can be done with all of them. The page says how many, wherever one chooses. */
export function TickedBar({ chosen, summary, actions, onClear }: TickedBarProps) {
  const { t } = useTranslation('table');
  const may = useMay('commit');
  const [changing, setChanging] = useState(false);
  const count = chosen.length;
  return (
    <div className="chosen-bar" data-empty={count === 0 || undefined}>
      <p>
        {count === 0 ? null : (
          <>
            <strong>{t('chosen', { count })}</strong> <span className="quiet">{summary.join(' · ')}</span>
          </>
        )}
      </p>
      {count === 0 ? null : (
        <div className="chosen-bar__buttons">
          {may ? (
            <Button variant="secondary" onClick={() => setChanging(true)}>
              {t('many.button')}
            </Button>
          ) : null}
          {actions}
          <Button variant="tertiary" onClick={onClear}>
            {t('clear')}
          </Button>
        </div>
      )}
      {changing && count > 0 ? <ManyDialog records={chosen} onClose={() => setChanging(false)} /> : null}
    </div>
  );
}
