import { vocabularies } from '@sirkel/graph-schema';
import { localesOf } from '../../i18n/localesOf.ts';
import { dateText } from './dateText.ts';
import { termLabel } from './Reading.ts';
import type { Reading } from './Reading.ts';

/** An amount in its currency: "1 000 000 kr"; øre only where there are any. */
export function amountText(amount: number, currency: string, { language }: Pick<Reading, 'language'>): string {
  return new Intl.NumberFormat(localesOf(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'symbol',
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
}

/**
 * The money in a service as one line: "1 000 000 kr per år fra 2018, øremerket".
 * @param funding a record's `funding`
 * @param validFrom since when the service is there
 */
export function fundingText(funding: Readonly<Record<string, unknown>>, validFrom: unknown, reading: Reading): string {
  const { language, t } = reading;
  const { amount, currency, period, from, earmarked } = funding;
  const money =
    typeof amount === 'number' ? amountText(amount, typeof currency === 'string' ? currency : 'NOK', reading) : null;
  const per = typeof period === 'string' ? termLabel(vocabularies.fundingPeriod, period, language) : null;
  const sum = [money, per].filter((part) => part !== null).join(' ');
  const since = typeof validFrom === 'string' && (period === 'year' || period === 'month');
  const first = since && sum !== '' ? t('amountSince', { amount: sum, from: dateText(validFrom, language) }) : sum;
  return [
    first,
    typeof from === 'string' ? t('moneyFrom', { source: from }) : '',
    typeof earmarked === 'boolean' ? t(earmarked ? 'earmarked' : 'notEarmarked') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
