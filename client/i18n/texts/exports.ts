import { texts } from '../Texts.ts';

/** What is said where what was found is taken away as files. */
export const exports = texts({
  nb: {
    title: 'Last ned',
    findings: 'Alle funn (CSV)',
    findingsHelp: 'Åpnes i et regneark. Hvert funn med kilde og hvordan det er regnet ut.',
    package: 'Forskerpakke (ZIP)',
    packageHelp:
      'Oppføringer, koblinger, funn, kodebok, sitering og et skript som regner ut målene på nytt med networkx. Uten kontaktpersoner.',
    coverage: 'Last ned tabellen (CSV)',
    municipalities: 'Last ned tabellen (CSV)',
    brokers: 'Last ned alle bindeledd (CSV)',
  },
  nn: {
    title: 'Last ned',
    findings: 'Alle funn (CSV)',
    findingsHelp: 'Blir opna i eit rekneark. Kvart funn med kjelde og korleis det er rekna ut.',
    package: 'Forskarpakke (ZIP)',
    packageHelp:
      'Oppføringar, koplingar, funn, kodebok, sitering og eit skript som reknar ut måla på nytt med networkx. Utan kontaktpersonar.',
    coverage: 'Last ned tabellen (CSV)',
    municipalities: 'Last ned tabellen (CSV)',
    brokers: 'Last ned alle bindeledd (CSV)',
  },
  en: {
    title: 'Download',
    findings: 'All findings (CSV)',
    findingsHelp: 'Opens in a spreadsheet. Each finding with its source and how it was worked out.',
    package: 'Researcher’s package (ZIP)',
    packageHelp:
      'Entries, ties, findings, codebook, citation and a script that works the measures out again with networkx. Without contacts.',
    coverage: 'Download the table (CSV)',
    municipalities: 'Download the table (CSV)',
    brokers: 'Download all go-betweens (CSV)',
  },
});
