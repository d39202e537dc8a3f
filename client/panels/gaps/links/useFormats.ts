import { localesOf } from '../../../i18n/localesOf.ts';
import { useLanguage } from '../../../state/usePreferences.ts';

/** Numbers as the reader writes them; what is not known is a dash. */
export function useFormats() {
  const locales = localesOf(useLanguage());
  return {
    decimal: (value: number | null, digits = 2): string =>
      value === null ? '–' : new Intl.NumberFormat(locales, { maximumFractionDigits: digits }).format(value),
    percent: (value: number): string =>
      new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 0 }).format(value),
  };
}
