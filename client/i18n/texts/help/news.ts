import { texts } from '../../Texts.ts';

/** What is new since the last visit. */
export const news = texts({
  nb: {
    news: {
      label: 'Nytt på kartet',
      count_one: '{{count}} endring siden {{date}}',
      count_other: '{{count}} endringer siden {{date}}',
      more_one: 'Mer enn {{count}} endring siden {{date}}',
      more_other: 'Mer enn {{count}} endringer siden {{date}}',
      open: 'Se hva',
      read: 'Merk som lest',
      none: 'Ingenting nytt siden du sist var her. Det huskes bare i denne nettleseren.',
      restored: 'Kartet er lest inn på nytt fra en fil siden {{date}}',
      restoredText:
        'Det har fått en annen historie, så det kan ikke sies hva som er nytt. Kartet vises slik det er nå.',
      show: { circle: 'Vis i sirkelen', list: 'Vis i listen' },
      all_one: 'Vis {{count}} til',
      all_other: 'Vis {{count}} til',
      followUp: 'Oppfølging av et funn',
      settings: 'Innstillingene for kartet',
      changed: 'Endret.',
    },
  },
  nn: {
    news: {
      label: 'Nytt på kartet',
      count_one: '{{count}} endring sidan {{date}}',
      count_other: '{{count}} endringar sidan {{date}}',
      more_one: 'Meir enn {{count}} endring sidan {{date}}',
      more_other: 'Meir enn {{count}} endringar sidan {{date}}',
      open: 'Sjå kva',
      read: 'Merk som lesen',
      none: 'Ingenting nytt sidan du sist var her. Det blir hugsa berre i denne nettlesaren.',
      restored: 'Kartet er lese inn på nytt frå ei fil sidan {{date}}',
      restoredText:
        'Det har fått ei anna historie, så det går ikkje å seie kva som er nytt. Kartet blir vist slik det er no.',
      show: { circle: 'Vis i sirkelen', list: 'Vis i lista' },
      all_one: 'Vis {{count}} til',
      all_other: 'Vis {{count}} til',
      followUp: 'Oppfølging av eit funn',
      settings: 'Innstillingane for kartet',
      changed: 'Endra.',
    },
  },
  en: {
    news: {
      label: 'New on the map',
      count_one: '{{count}} change since {{date}}',
      count_other: '{{count}} changes since {{date}}',
      more_one: 'More than {{count}} change since {{date}}',
      more_other: 'More than {{count}} changes since {{date}}',
      open: 'See what',
      read: 'Mark as read',
      none: 'Nothing new since you were last here. Only this browser remembers that.',
      restored: 'The map has been restored from a file since {{date}}',
      restoredText: 'It has another history now, so it cannot be told what is new. The map is shown as it is.',
      show: { circle: 'Show in the circle', list: 'Show in the list' },
      all_one: 'Show {{count}} more',
      all_other: 'Show {{count}} more',
      followUp: 'Follow-up of a finding',
      settings: 'The settings of the map',
      changed: 'Changed.',
    },
  },
});
