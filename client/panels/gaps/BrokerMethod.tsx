import { useTranslation } from 'react-i18next';
import type { Brokers } from './Findings.ts';
import { useLeftOut } from './useLeftOut.ts';

/** How it was worked out through whom others reach each other, and how exact that is. */
export function BrokerMethod({ brokers: { sources, seed, leftOut } }: { readonly brokers: Brokers }) {
  const { t } = useTranslation('gaps');
  const sayLeftOut = useLeftOut();
  return (
    <details className="finding__method">
      <summary>{t('how')}</summary>
      <p>{t('brokers.definition')}</p>
      <p>
        {t('brokers.how')} {t('reference', { reference: 'Freeman 1977, Brandes 2001' })}
      </p>
      <p>
        {t('statuses')} {sayLeftOut(leftOut)}
      </p>
      <p>{sources === null ? t('brokers.exact') : t('brokers.sampled', { sources, seed })}</p>
    </details>
  );
}
