import { texts } from '../Texts.ts';

/** The map as a list. */
export const list = texts({
  nb: {
    show: 'Vis listen som',
    loading: 'Henter tabellen …',
    loadingMatrix: 'Henter matrisen …',
    forms: { byRing: 'Etter ring', asTable: 'Tabell', asTies: 'Koblinger', asMatrix: 'Matrise' },
    tiesShown_one: 'Viser {{shown}} av {{count}} kobling',
    tiesShown_other: 'Viser {{shown}} av {{count}} koblinger',
    noneFitsIn: 'Ingenting passer med filteret i {{rings}}.',
    ties_one: '{{count}} kobling',
    ties_other: '{{count}} koblinger',
  },
  nn: {
    show: 'Vis lista som',
    loading: 'Hentar tabellen …',
    loadingMatrix: 'Hentar matrisa …',
    forms: { byRing: 'Etter ring', asTable: 'Tabell', asTies: 'Koplingar', asMatrix: 'Matrise' },
    tiesShown_one: 'Viser {{shown}} av {{count}} kopling',
    tiesShown_other: 'Viser {{shown}} av {{count}} koplingar',
    noneFitsIn: 'Ingenting passar med filteret i {{rings}}.',
    ties_one: '{{count}} kopling',
    ties_other: '{{count}} koplingar',
  },
  en: {
    show: 'Show the list as',
    loading: 'Loading the table …',
    loadingMatrix: 'Loading the matrix …',
    forms: { byRing: 'By ring', asTable: 'Table', asTies: 'Ties', asMatrix: 'Matrix' },
    tiesShown_one: 'Showing {{shown}} of {{count}} tie',
    tiesShown_other: 'Showing {{shown}} of {{count}} ties',
    noneFitsIn: 'Nothing fits the filter in {{rings}}.',
    ties_one: '{{count}} tie',
    ties_other: '{{count}} ties',
  },
});
