import { texts } from '../Texts.ts';

/** What lists of recommendations and of needs have in common: choosing by place, and showing more. */
export const answers = texts({
  nb: {
    place: {
      label: 'Sted',
      all: 'Alle steder',
      municipalities: 'Kommuner',
      scopes: 'Dekker',
      none: 'Sted ikke registrert',
    },
    unplaced_one: '{{count}} til sier ikke hvor den gjelder, og kan gjelde her også.',
    unplaced_other: '{{count}} til sier ikke hvor de gjelder, og kan gjelde her også.',
    nothing: 'Ingen passer til valget.',
    shown: 'Viser {{shown}} av {{count}}.',
    more: 'Vis flere',
    showOf: 'Vis på kartet: «{{name}}»',
    covers: 'dekker: {{scope}}',
  },
  nn: {
    place: {
      label: 'Stad',
      all: 'Alle stader',
      municipalities: 'Kommunar',
      scopes: 'Dekkjer',
      none: 'Stad ikkje registrert',
    },
    unplaced_one: '{{count}} til seier ikkje kvar det gjeld, og kan gjelde her òg.',
    unplaced_other: '{{count}} til seier ikkje kvar dei gjeld, og kan gjelde her òg.',
    nothing: 'Ingen passar til valet.',
    shown: 'Viser {{shown}} av {{count}}.',
    more: 'Vis fleire',
    showOf: 'Vis på kartet: «{{name}}»',
    covers: 'dekkjer: {{scope}}',
  },
  en: {
    place: {
      label: 'Place',
      all: 'All places',
      municipalities: 'Municipalities',
      scopes: 'Covers',
      none: 'Place not recorded',
    },
    unplaced_one: '{{count}} more does not say where it applies, and may apply here too.',
    unplaced_other: '{{count}} more do not say where they apply, and may apply here too.',
    nothing: 'None fits the choice.',
    shown: 'Showing {{shown}} of {{count}}.',
    more: 'Show more',
    showOf: 'Show on the map: “{{name}}”',
    covers: 'covers: {{scope}}',
  },
});
