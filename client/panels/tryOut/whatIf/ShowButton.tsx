import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.tsx';

export type ShowButtonProps = {
  readonly ids: readonly string[];
  /** What is shown, where there are several such buttons. */
  readonly what?: string;
  readonly onShow: (ids: readonly string[]) => void;
};

/** The way to the map. */
export function ShowButton({ ids, what, onShow }: ShowButtonProps) {
  const { t } = useTranslation('whatIf');
  return (
    <button
      type="button"
      className="text-button finding__show"
      aria-label={what === undefined ? undefined : t('result.showOf', { what })}
      onClick={() => onShow([...new Set(ids)])}
    >
      {t('result.show')}
      <Icon name="arrow" />
    </button>
  );
}
