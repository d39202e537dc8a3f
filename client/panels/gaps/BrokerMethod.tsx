import { useTranslation } from 'react-i18next';
import type { Brokers } from './Findings.ts';

/** How it was worked out through whom others reach each other, and how exact that is. */
export function BrokerMethod({ brokers: { sources, seed, leftOut } }: { readonly brokers: Brokers }) {
  const { t } = useTranslation('gaps');
  return (
    <details className="finding__method">
      <summary>{t('how')}</summary>
      <p>{t('brokers.definition')}</p>
      <p>
        {t('brokers.how')} {t('reference', { reference: 'Freeman 1977, Brandes 2001' })}
      </p>
      <p>
        {t('statuses')} {t('leftOut', leftOut)}
      </p>
      <p>{sources === null ? t('brokers.exact') : t('brokers.sampled', { sources, seed })}</p>
    </details>
  );
}
