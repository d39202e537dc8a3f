import type { Language } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { localesOf } from '../../../i18n/localesOf.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import type { Indicator } from './Figures.ts';

type Unit = Indicator['unit'];

const decimals: Readonly<Record<Unit, number>> = { count: 0, share: 1, number: 2, steps: 1 };

/** Writes numbers as the reader's language writes them. */
export function useFigureText() {
  const { t } = useTranslation('figures');
  const language = useLanguage();
  return {
    value: (value: number, unit: Unit): string => {
      const written = numberText(value, unit, language);
      return unit === 'steps' ? t('steps', { count: value, value: written }) : written;
    },
    difference: (value: number, unit: Unit): string => {
      if (unit !== 'share') return numberText(value, unit, language, 'exceptZero');
      const points = 100 * value;
      // As finely as a small share itself is written: else the difference is not that of the two beside it.
      return t('points', {
        value: numberText(points, Math.abs(points) < 10 ? 'number' : 'steps', language, 'exceptZero'),
      });
    },
    number: (value: number | null, most = 3): string =>
      value === null
        ? '–'
        : new Intl.NumberFormat([...localesOf(language)], { maximumFractionDigits: most }).format(value),
    date: (day: string): string => dateText(day, language),
  };
}

function numberText(
  value: number,
  unit: Unit,
  language: Language,
  signDisplay: 'auto' | 'exceptZero' = 'auto',
): string {
  const usual = unit === 'share' && Math.abs(value) < 0.1 ? 2 : decimals[unit];
  return new Intl.NumberFormat([...localesOf(language)], {
    style: unit === 'share' ? 'percent' : 'decimal',
    maximumFractionDigits: signDisplay === 'exceptZero' ? Math.max(usual, leastDecimals(value)) : usual,
    signDisplay,
  }).format(value);
}

/** As many decimals as it takes to see that a difference is none of nought. */
function leastDecimals(value: number): number {
  return value === 0 ? 0 : Math.min(6, Math.ceil(-Math.log10(Math.abs(value))));
}

/** A day, a month or a year as it was written: "5. januar 2026", "januar 2026", "2026". */
export function dateText(date: string, language: Language): string {
  const [, month, day] = date.split('-');
  if (month === undefined) return date;
  return new Intl.DateTimeFormat([...localesOf(language)], {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${date.slice(0, 7)}-${day ?? '01'}T00:00:00Z`));
}
