import { texts } from '../../Texts.ts';

/** What becomes of the columns that are pasted. */
export const columns = texts({
  nb: {
    columns: {
      title: 'Hva kolonnene blir',
      column: 'Kolonne',
      example: 'Eksempel',
      becomes: 'Blir',
      unnamed: 'Kolonne {{letter}}',
      of: 'Hva «{{heading}}» blir',
      unused: 'Brukes ikke',
      noName: 'Velg hvilken kolonne som er navnet. Uten navn kan ingen rader legges inn.',
      left_one: '{{count}} kolonne brukes ikke: {{headings}}.',
      left_other: '{{count}} kolonner brukes ikke: {{headings}}.',
      contact:
        'E-post, telefon og navn på kontaktpersoner skal ikke på kartet: Alle som kan lese kartet, kan lese dem, og de blir stående i historien.',
      empty: 'tom',
      kind: 'Hva slags oppføring det er',
    },
  },
  nn: {
    columns: {
      title: 'Kva kolonnane blir',
      column: 'Kolonne',
      example: 'Døme',
      becomes: 'Blir',
      unnamed: 'Kolonne {{letter}}',
      of: 'Kva «{{heading}}» blir',
      unused: 'Blir ikkje brukt',
      noName: 'Vel kva kolonne som er namnet. Utan namn kan ingen rader leggjast inn.',
      left_one: '{{count}} kolonne blir ikkje brukt: {{headings}}.',
      left_other: '{{count}} kolonnar blir ikkje brukte: {{headings}}.',
      contact:
        'E-post, telefon og namn på kontaktpersonar skal ikkje på kartet: Alle som kan lese kartet, kan lese dei, og dei blir ståande i historia.',
      empty: 'tom',
      kind: 'Kva slags oppføring det er',
    },
  },
  en: {
    columns: {
      title: 'What the columns become',
      column: 'Column',
      example: 'Example',
      becomes: 'Becomes',
      unnamed: 'Column {{letter}}',
      of: 'What “{{heading}}” becomes',
      unused: 'Not used',
      noName: 'Choose the column that holds the name. Without a name no row can be added.',
      left_one: '{{count}} column is not used: {{headings}}.',
      left_other: '{{count}} columns are not used: {{headings}}.',
      contact:
        'Email addresses, telephone numbers and names of contacts do not belong on the map: everyone who can read the map can read them, and they stay in its history.',
      empty: 'empty',
      kind: 'What kind of entry it is',
    },
  },
});
