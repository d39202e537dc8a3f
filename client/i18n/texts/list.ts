import { texts } from '../Texts.ts';

/** The map as a list. */
export const list = texts({
  nb: {
    show: 'Vis listen som',
    loading: 'Henter tabellen …',
    loadingMatrix: 'Henter matrisen …',
    forms: { byRing: 'Etter ring', asTable: 'Tabell', asTies: 'Koblinger', asMatrix: 'Matrise' },
    tiesShown: 'Viser {{shown}} av {{total}}: {{ties}}',
    noneFitsIn: 'Ingenting passer med filteret i {{rings}}.',
    ties_one: '{{count}} kobling',
    ties_other: '{{count}} koblinger',
    noTies: 'ingen koblinger',
    otherTies: {
      missing: '{{number}} mangler',
      proposed: '{{number}} foreslått',
      past: '{{number}} avsluttet',
      pending: '{{number}} innspill',
    },
  },
  nn: {
    show: 'Vis lista som',
    loading: 'Hentar tabellen …',
    loadingMatrix: 'Hentar matrisa …',
    forms: { byRing: 'Etter ring', asTable: 'Tabell', asTies: 'Koplingar', asMatrix: 'Matrise' },
    tiesShown: 'Viser {{shown}} av {{total}}: {{ties}}',
    noneFitsIn: 'Ingenting passar med filteret i {{rings}}.',
    ties_one: '{{count}} kopling',
    ties_other: '{{count}} koplingar',
    noTies: 'ingen koplingar',
    otherTies: {
      missing: '{{number}} manglar',
      proposed: '{{number}} foreslått',
      past: '{{number}} avslutta',
      pending: '{{number}} innspel',
    },
  },
  en: {
    show: 'Show the list as',
    loading: 'Loading the table …',
    loadingMatrix: 'Loading the matrix …',
    forms: { byRing: 'By ring', asTable: 'Table', asTies: 'Ties', asMatrix: 'Matrix' },
    tiesShown: 'Showing {{shown}} of {{total}}: {{ties}}',
    noneFitsIn: 'Nothing fits the filter in {{rings}}.',
    ties_one: '{{count}} tie',
    ties_other: '{{count}} ties',
    noTies: 'no ties',
    otherTies: {
      missing: '{{number}} missing',
      proposed: '{{number}} proposed',
      past: '{{number}} past',
      pending: '{{number}} suggested',
    },
  },
});
