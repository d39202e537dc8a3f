import { texts } from '../../Texts.ts';

/** Following a tour. */
export const playing = texts({
  nb: {
    play: {
      label: 'Omvisning',
      progress: '{{number}} av {{all}}',
      next: 'Neste',
      before: 'Forrige',
      fill: 'Fullskjerm',
      leave: 'Avslutt',
      gone: 'Visningen er fjernet',
      goneText: 'Den som laget omvisningen, har tenkt å vise noe her som ikke er lagret lenger.',
      noTour: 'Omvisningen finnes ikke',
      noTourText: 'Den kan være fjernet siden lenken ble laget.',
      empty: 'Omvisningen har ingen stopp ennå.',
      toMap: 'Til kartet',
    },
  },
  nn: {
    play: {
      label: 'Omvising',
      progress: '{{number}} av {{all}}',
      next: 'Neste',
      before: 'Førre',
      fill: 'Fullskjerm',
      leave: 'Avslutt',
      gone: 'Visinga er fjerna',
      goneText: 'Den som laga omvisinga, har tenkt å vise noko her som ikkje er lagra lenger.',
      noTour: 'Omvisinga finst ikkje',
      noTourText: 'Ho kan vere fjerna sidan lenkja vart laga.',
      empty: 'Omvisinga har ingen stopp enno.',
      toMap: 'Til kartet',
    },
  },
  en: {
    play: {
      label: 'Tour',
      progress: '{{number}} of {{all}}',
      next: 'Next',
      before: 'Previous',
      fill: 'Full screen',
      leave: 'End',
      gone: 'The view is removed',
      goneText: 'Whoever made the tour meant to show something here that is not saved any more.',
      noTour: 'There is no such tour',
      noTourText: 'It may have been removed since the link was made.',
      empty: 'The tour has no stops yet.',
      toMap: 'To the map',
    },
  },
});
