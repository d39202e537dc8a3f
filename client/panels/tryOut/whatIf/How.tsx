import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** How something was worked out, for whoever asks. */
export function How({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('whatIf');
  return (
    <details className="finding__method">
      <summary>{t('result.how')}</summary>
      {children}
    </details>
  );
}
