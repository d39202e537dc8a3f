import { texts } from '../Texts.ts';

/** The map as a list. */
export const list = texts({
  nb: {
    show: 'Vis listen som',
    byRing: 'Etter ring',
    asTable: 'Tabell',
    caption: 'Alt på kartet som passer med filteret. Overskriftene sorterer.',
    columns: {
      name: 'Navn',
      kind: 'Slag',
      layer: 'Ring',
      element: 'Felt',
      status: 'Status',
      sector: 'Sektor',
      ties: 'Koblinger',
    },
    noneFitsIn: 'Ingen som passer med filteret i {{rings}}.',
    ties_one: '{{count}} kobling',
    ties_other: '{{count}} koblinger',
  },
  nn: {
    show: 'Vis lista som',
    byRing: 'Etter ring',
    asTable: 'Tabell',
    caption: 'Alt på kartet som passar med filteret. Overskriftene sorterer.',
    columns: {
      name: 'Namn',
      kind: 'Slag',
      layer: 'Ring',
      element: 'Felt',
      status: 'Status',
      sector: 'Sektor',
      ties: 'Koplingar',
    },
    noneFitsIn: 'Ingen som passar med filteret i {{rings}}.',
    ties_one: '{{count}} kopling',
    ties_other: '{{count}} koplingar',
  },
  en: {
    show: 'Show the list as',
    byRing: 'By ring',
    asTable: 'Table',
    caption: 'Everything on the map that fits the filter. The headings sort.',
    columns: {
      name: 'Name',
      kind: 'Kind',
      layer: 'Ring',
      element: 'Field',
      status: 'Status',
      sector: 'Sector',
      ties: 'Ties',
    },
    noneFitsIn: 'None that fits the filter in {{rings}}.',
    ties_one: '{{count}} tie',
    ties_other: '{{count}} ties',
  },
});
