import { useTranslation } from 'react-i18next';

/** How much room is left, once it begins to be little. */
export function TextLeft({ length, max }: { readonly length: number; readonly max: number }) {
  const { t } = useTranslation('edit');
  const left = max - length;
  if (left > Math.min(40, max / 4)) return null;
  return (
    <p className="field__left" data-over={left < 0} role="status">
      {left < 0 ? t('over', { count: -left }) : t('left', { count: left })}
    </p>
  );
}
