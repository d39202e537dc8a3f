import type { Field } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { fieldValue, valueText } from '../../details/fieldValue.ts';
import { useReading } from '../../details/useReading.ts';

export type OthersChangeProps = {
  readonly field: Field;
  /** As it stands on the map now. */
  readonly current: unknown;
  readonly onTake: () => void;
  readonly onKeep: () => void;
};

/** Under a field that others have changed meanwhile: what it says now, and the choice. */
export function OthersChange({ field, current, onTake, onKeep }: OthersChangeProps) {
  const { t } = useTranslation('edit');
  const reading = useReading();
  const label = field.labels[reading.language];
  const value = current === undefined ? t('others.empty') : valueText(fieldValue(field, current, reading));
  return (
    <div className="others" role="group" aria-label={t('others.changed', { label })}>
      <p className="others__what">{t('others.changed', { label })}</p>
      <p className="others__value">{t('others.now', { value })}</p>
      <div className="others__buttons">
        <Button variant="secondary" onClick={onTake}>
          {t('others.takeTheirs')}
        </Button>
        <Button variant="tertiary" onClick={onKeep}>
          {t('others.keepMine')}
        </Button>
      </div>
    </div>
  );
}
