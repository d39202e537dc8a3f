import { texts } from '../Texts.ts';

/** What size, colour, symbol and width of the picture are made to show. */
export const looks = texts({
  nb: {
    close: 'Lukk form og farge',
    intro: 'Velg hva bildet skal vise med størrelse, farge og symbol. Ingenting flytter på seg.',
    isOwn: 'Nå har kartet sirkelens eget utseende.',
    channels: {
      size: 'Størrelse',
      colour: 'Farge',
      symbol: 'Symbol',
      width: 'Bredde på koblinger',
      tieColour: 'Farge på koblinger',
    },
    usual: {
      size: 'Sirkelens egen: koblinger som finnes',
      colour: 'Sirkelens egen: sektor',
      symbol: 'Sirkelens eget: slag',
      width: 'Sirkelens egen: like brede',
      tieColour: 'Sirkelens egen: status',
    },
    groups: {
      fields: 'Opplysninger',
      own: 'Kartets egne felt',
      counts: 'Tall',
      measures: 'Plassen i nettverket av aktører',
    },
    unknown: 'Kartet har ikke «{{name}}», så her ser det ut som i sirkelen.',
    scale: 'Trinn',
    scales: { linear: 'Like store trinn', log: 'Trinn som vokser', quantile: 'Like mange i hvert trinn' },
    scaleHelp: {
      linear: 'Fra det minste tallet til det største i fem like store trinn.',
      log: 'Hvert trinn går til et tall som er like mange ganger større enn i trinnet før. Bra når noen få tall er mye større enn resten.',
      quantile:
        'Tallene er delt i fem grupper med så like mange i hver som det går. Like tall står alltid i samme trinn.',
    },
    subjects: { years: 'År siden starten', status: 'Status', kind: 'Slag kobling', sourceCount: 'Antall kilder' },
    years: 'Regnet fra startåret til {{year}}.',
    uneven: 'Så mange har samme tall at trinnene ikke kan få like mange hver.',
    noLogarithm: 'Null og negative tall står i det laveste trinnet.',
    first: 'Det som hører til flere felt, vises ved det første.',
    ribbons:
      'Kartet har så mange koblinger at de er samlet i brede streker. Dette vises på koblingene til det du velger.',
    other: 'Andre ({{count}} ulike)',
    several: 'Flere enn én',
    none: 'Ikke oppgitt',
    notCounted: 'Ikke regnet ut',
    dash: 'En liten strek under et merke betyr at noe av det som vises, ikke er oppgitt.',
    smallRing:
      'En liten ring under et merke betyr at tallet ikke er regnet ut. Det regnes bare ut for aktører, og noen tall bare for aktører med koblinger.',
    allHave: 'Alle har {{number}}',
    nothingLarger:
      'Ingen merker er større eller sterkere enn andre, for tallet er det samme for alle det er regnet ut for.',
    withGroups: 'Ta med grupper og roller',
    measureHelp: {
      betweenness:
        'Mellomsentralitet: hvor stor del av de korteste veiene mellom andre aktører som går gjennom denne. Høyt tall: Mange må innom den for å nå hverandre.',
      contacts: 'Naboaktører: hvor mange andre aktører den er koblet til, også gjennom et tilbud.',
      constraint:
        'Begrensning: hvor mye av nettet til en aktør som går gjennom de samme få. Høyt tall: Naboene kjenner hverandre, og den er lite fri.',
      effectiveSize:
        'Effektiv størrelse: hvor mange av naboene som gir noe nytt, fordi de ikke alt er koblet til hverandre.',
      coreNumber:
        'Kjernetall: Et høyt tall betyr at aktøren er med i en tett kjerne. Er tallet 3, har alle i kjernen minst tre koblinger til hverandre.',
    },
  },
  nn: {
    close: 'Lukk form og farge',
    intro: 'Vel kva biletet skal vise med storleik, farge og symbol. Ingenting flyttar på seg.',
    isOwn: 'No har kartet sirkelen sin eigen utsjånad.',
    channels: {
      size: 'Storleik',
      colour: 'Farge',
      symbol: 'Symbol',
      width: 'Breidd på koplingar',
      tieColour: 'Farge på koplingar',
    },
    usual: {
      size: 'Sirkelen sin eigen: koplingar som finst',
      colour: 'Sirkelen sin eigen: sektor',
      symbol: 'Sirkelen sitt eige: slag',
      width: 'Sirkelen si eiga: like breie',
      tieColour: 'Sirkelen sin eigen: status',
    },
    groups: {
      fields: 'Opplysningar',
      own: 'Kartet sine eigne felt',
      counts: 'Tal',
      measures: 'Plassen i nettverket av aktørar',
    },
    unknown: 'Kartet har ikkje «{{name}}», så her ser det ut som i sirkelen.',
    scale: 'Trinn',
    scales: { linear: 'Like store trinn', log: 'Trinn som veks', quantile: 'Like mange i kvart trinn' },
    scaleHelp: {
      linear: 'Frå det minste talet til det største i fem like store trinn.',
      log: 'Kvart trinn går til eit tal som er like mange gonger større enn i trinnet før. Bra når nokre få tal er mykje større enn resten.',
      quantile: 'Tala er delte i fem grupper med så like mange i kvar som det går. Like tal står alltid i same trinn.',
    },
    subjects: { years: 'År sidan starten', status: 'Status', kind: 'Slag kopling', sourceCount: 'Talet på kjelder' },
    years: 'Rekna frå startåret til {{year}}.',
    uneven: 'Så mange har same tal at trinna ikkje kan få like mange kvar.',
    noLogarithm: 'Null og negative tal står i det lågaste trinnet.',
    first: 'Det som høyrer til fleire felt, blir vist ved det første.',
    ribbons:
      'Kartet har så mange koplingar at dei er samla i breie strekar. Dette blir vist på koplingane til det du vel.',
    other: 'Andre ({{count}} ulike)',
    several: 'Fleire enn éin',
    none: 'Ikkje oppgitt',
    notCounted: 'Ikkje rekna ut',
    dash: 'Ein liten strek under eit merke tyder at noko av det som blir vist, ikkje er oppgitt.',
    smallRing:
      'Ein liten ring under eit merke tyder at talet ikkje er rekna ut. Det blir berre rekna ut for aktørar, og nokre tal berre for aktørar med koplingar.',
    allHave: 'Alle har {{number}}',
    nothingLarger:
      'Ingen merke er større eller sterkare enn andre, for talet er det same for alle det er rekna ut for.',
    withGroups: 'Ta med grupper og roller',
    measureHelp: {
      betweenness:
        'Mellomsentralitet: kor stor del av dei kortaste vegane mellom andre aktørar som går gjennom denne. Høgt tal: Mange må innom han for å nå kvarandre.',
      contacts: 'Naboaktørar: kor mange andre aktørar han er kopla til, også gjennom eit tilbod.',
      constraint:
        'Avgrensing: kor mykje av nettet til ein aktør som går gjennom dei same få. Høgt tal: Naboane kjenner kvarandre, og han er lite fri.',
      effectiveSize:
        'Effektiv storleik: kor mange av naboane som gir noko nytt, fordi dei ikkje alt er kopla til kvarandre.',
      coreNumber:
        'Kjernetal: Eit høgt tal tyder at aktøren er med i ein tett kjerne. Er talet 3, har alle i kjernen minst tre koplingar til kvarandre.',
    },
  },
  en: {
    close: 'Close the look',
    intro: 'Choose what the picture shows by size, colour and symbol. Nothing moves.',
    isOwn: 'The map has the circle’s own look now.',
    channels: {
      size: 'Size',
      colour: 'Colour',
      symbol: 'Symbol',
      width: 'Width of ties',
      tieColour: 'Colour of ties',
    },
    usual: {
      size: 'The circle’s own: ties that exist',
      colour: 'The circle’s own: sector',
      symbol: 'The circle’s own: kind',
      width: 'The circle’s own: all alike',
      tieColour: 'The circle’s own: status',
    },
    groups: {
      fields: 'Facts',
      own: 'The map’s own fields',
      counts: 'Numbers',
      measures: 'The place in the network of actors',
    },
    unknown: 'The map has no “{{name}}”, so this is as in the circle.',
    scale: 'Steps',
    scales: { linear: 'Equal steps', log: 'Growing steps', quantile: 'Equally many in each step' },
    scaleHelp: {
      linear: 'From the smallest number to the largest in five equal steps.',
      log: 'Each step goes to a number that is as many times larger than in the step before. Good when a few numbers are much larger than the rest.',
      quantile:
        'The numbers are split into five groups with as equally many in each as can be. Equal numbers are always in the same step.',
    },
    subjects: {
      years: 'Years since the start',
      status: 'Status',
      kind: 'Kind of tie',
      sourceCount: 'Number of sources',
    },
    years: 'Counted from the year of the start to {{year}}.',
    uneven: 'So many have the same number that the steps cannot hold equally many.',
    noLogarithm: 'Zero and negative numbers are in the lowest step.',
    first: 'What belongs to several fields is shown by the first.',
    ribbons:
      'The map has so many ties that they are gathered in wide lines. This shows on the ties of what you choose.',
    other: 'Others ({{count}} different)',
    several: 'More than one',
    none: 'Not stated',
    notCounted: 'Not worked out',
    dash: 'A small dash under a mark means that something of what is shown is not stated.',
    smallRing:
      'A small ring under a mark means that the number is not worked out. It is worked out for actors only, and some numbers only for actors with ties.',
    allHave: 'All have {{number}}',
    nothingLarger:
      'No mark is larger or stronger than others, for the number is the same for all that it is worked out for.',
    withGroups: 'Include groups and roles',
    measureHelp: {
      betweenness:
        'Betweenness: how large a share of the shortest ways between other actors leads through this one. High: many must pass it to reach each other.',
      contacts: 'Neighbouring actors: how many other actors it is tied to, also through a service.',
      constraint:
        'Constraint: how much of an actor’s network leads through the same few. High: the neighbours know each other, and it has little freedom.',
      effectiveSize:
        'Effective size: how many of the neighbours bring something new, because they are not tied to each other already.',
      coreNumber:
        'Core number: a high number means that the actor is part of a dense core. When it is 3, all in the core have at least three ties to each other.',
    },
  },
});
