import { texts } from '../../Texts.ts';

/** The five steps of a first visit. */
export const tour = texts({
  nb: {
    tour: {
      title: 'Omvisning',
      count: '{{at}} av {{count}}',
      next: 'Neste',
      back: 'Forrige',
      skip: 'Hopp over',
      done: 'Ferdig',
      end: 'Avslutt omvisningen',
      circle: {
        title: 'Livet er i midten',
        text: 'Sirkelen viser dem som hjelper, det de tilbyr, og det folk trenger. I midten er livet blant folk. Jo lenger ut, jo lenger fra hverdagen.',
      },
      fields: {
        title: 'Ringer og felt',
        text: 'En ring forteller hvor nært folk noe er: forening, kommune, fylke, stat. Et felt forteller hva det handler om, for eksempel veiledning eller finansiering.',
      },
      select: {
        title: 'Velg en, og se mer',
        text: 'Trykk på en prikk, eller søk etter et navn. Da ser du hva den gjør, hvem den er koblet til, og hvor opplysningene kommer fra.',
      },
      gaps: {
        title: 'Hva mangler?',
        text: 'Her står det som mangler, i vanlige setninger: behov som ingen møter, koblinger som burde vært der, og det som henger på én.',
      },
      list: {
        title: 'Liste, telefon og tastatur',
        text: 'Alt i sirkelen finnes også som liste. Alt kan gjøres fra tastaturet: Trykk Tab til sirkelen, og bruk piltastene. Under «Hjelp» finner du resten, også denne omvisningen.',
      },
    },
  },
  nn: {
    tour: {
      title: 'Omvising',
      count: '{{at}} av {{count}}',
      next: 'Neste',
      back: 'Førre',
      skip: 'Hopp over',
      done: 'Ferdig',
      end: 'Avslutt omvisinga',
      circle: {
        title: 'Livet er i midten',
        text: 'Sirkelen viser dei som hjelper, det dei tilbyr, og det folk treng. I midten er livet blant folk. Jo lenger ut, jo lenger frå kvardagen.',
      },
      fields: {
        title: 'Ringar og felt',
        text: 'Ein ring fortel kor nært folk noko er: foreining, kommune, fylke, stat. Eit felt fortel kva det handlar om, til dømes rettleiing eller finansiering.',
      },
      select: {
        title: 'Vel ein, og sjå meir',
        text: 'Trykk på ein prikk, eller søk etter eit namn. Då ser du kva han gjer, kven han er kopla til, og kvar opplysningane kjem frå.',
      },
      gaps: {
        title: 'Kva manglar?',
        text: 'Her står det som manglar, i vanlege setningar: behov som ingen møter, koplingar som burde vore der, og det som heng på éin.',
      },
      list: {
        title: 'Liste, telefon og tastatur',
        text: 'Alt i sirkelen finst også som liste. Alt kan gjerast frå tastaturet: Trykk Tab til sirkelen, og bruk piltastane. Under «Hjelp» finn du resten, også denne omvisinga.',
      },
    },
  },
  en: {
    tour: {
      title: 'Tour',
      count: '{{at}} of {{count}}',
      next: 'Next',
      back: 'Back',
      skip: 'Skip',
      done: 'Done',
      end: 'End the tour',
      circle: {
        title: 'Life is in the middle',
        text: 'The circle shows those who help, what they offer, and what people need. Life among people is in the middle. The further out, the further from everyday life.',
      },
      fields: {
        title: 'Rings and fields',
        text: 'A ring tells how close to people something is: association, municipality, county, state. A field tells what it is about, for example guidance or finance.',
      },
      select: {
        title: 'Choose one, and see more',
        text: 'Press a dot, or search for a name. You then see what it does, whom it is tied to, and where the information comes from.',
      },
      gaps: {
        title: 'What is missing?',
        text: 'Here stands what is missing, in plain sentences: needs that nobody meets, ties that ought to be there, and what hangs on one.',
      },
      list: {
        title: 'List, phone and keyboard',
        text: 'Everything in the circle is also there as a list. All of it can be done from the keyboard: press Tab until you reach the circle, and use the arrow keys. The rest is under “Help”, this tour too.',
      },
    },
  },
});
