import { texts } from '../Texts.ts';

/** Searching in the map. */
export const search = texts({
  nb: {
    label: 'Søk i kartet',
    placeholder: 'Søk',
    keys: 'Snarvei: Ctrl+K, eller skråstrek når fokus er i kartet.',
    results: 'Treff',
    loading: 'Gjør søket klart …',
    none: 'Ingen treff på «{{query}}».',
    count_one: '{{count}} treff',
    count_other: '{{count}} treff',
    more: 'De {{count}} beste treffene vises.',
    clear: 'Tøm søket',
    hidden: 'skjult av filteret',
  },
  nn: {
    label: 'Søk i kartet',
    placeholder: 'Søk',
    keys: 'Snarveg: Ctrl+K, eller skråstrek når fokus er i kartet.',
    results: 'Treff',
    loading: 'Gjer søket klart …',
    none: 'Ingen treff på «{{query}}».',
    count_one: '{{count}} treff',
    count_other: '{{count}} treff',
    more: 'Dei {{count}} beste treffa blir viste.',
    clear: 'Tøm søket',
    hidden: 'gøymt av filteret',
  },
  en: {
    label: 'Search the map',
    placeholder: 'Search',
    keys: 'Shortcut: Ctrl+K, or slash while the focus is in the map.',
    results: 'Results',
    loading: 'Getting the search ready …',
    none: 'Nothing found for “{{query}}”.',
    count_one: '{{count}} result',
    count_other: '{{count}} results',
    more: 'The {{count}} best results are shown.',
    clear: 'Clear the search',
    hidden: 'hidden by the filter',
  },
});
