import type { Language } from '@sirkel/graph-schema';
import { localesOf } from '../../i18n/localesOf.ts';

/** A date as exact as it is known: "2018", "mai 2018", "5. mai 2018". What is no date stays as it is. */
export function dateText(date: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) return date;
  const [, year = '', month, day] = match;
  if (month === undefined) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return new Intl.DateTimeFormat(localesOf(language), {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(at);
}

/** A moment, on the reader's own clock: "5. mai 2026 kl. 14:02". */
export function momentText(moment: string, language: Language): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return new Intl.DateTimeFormat(localesOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
