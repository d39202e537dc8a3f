import { texts } from '../Texts.ts';

/** What the marks of the picture mean. */
export const legend = texts({
  nb: {
    title: 'Tegnforklaring',
    close: 'Lukk tegnforklaringen',
    looks: 'Form og farge',
    looksChanged: 'Form og farge, {{count}} valgt',
    ownLook: 'Sirkelens eget utseende',
    kinds: 'Formen sier hva det er',
    sectors: 'Fargen sier sektor',
    sectorsNote:
      'Aktører har fargen til sektoren sin, og tilbud fargen til den som gir dem. Alt annet har bare omriss.',
    statuses: 'Fyll og strek sier status',
    marks: 'Flere merker',
    double: 'Dobbelt omriss: en gruppe eller en rolle, ikke én bestemt',
    arcs: 'Bue på kanten: hører også til feltet buen peker mot',
    gathering: 'Pluss på en bunke: flere vist som én. Strekene til den er koblinger lagt sammen',
    size: 'Større: flere koblinger som finnes',
    ties: 'Streker er koblinger',
    tie: {
      existing: 'Finnes eller pågår',
      weak: 'Svak',
      past: 'Tidligere',
      missing: 'Mangler, sier kilden',
      proposed: 'Foreslått (vises med filteret)',
    },
    proposedDrawn: 'Foreslått',
    ribbon: 'Bred strek: flere koblinger mellom to deler av sirkelen',
    ribbonsOpen: 'Klikk på en bred strek for å se hver av koblingene, eller velg de to ringene og feltene i filteret.',
    recommended: 'Små, stiplete sekskanter er anbefalinger. De får navn når du zoomer inn eller velger dem.',
    place: 'Plassen betyr noe',
    ring: 'Ring',
    field: 'Felt',
    rings: 'Ringene går fra livet blant folk i midten og utover. Ringen er vår lesning av heftet.',
    fields: 'Feltene er de sju delene av et økosystem. Rekkefølgen rundt sirkelen har vi valgt; den betyr ikke noe.',
    withoutField: 'Det skraverte feltet er for det som ikke hører til noen av delene.',
    tray: 'Nederst til venstre: ikke plassert i en ring ennå ({{count}}).',
    outside: 'Utenfor sirkelen: det som ligger utenfor regionen og landet ({{count}}).',
    placeIn: {
      network:
        'De som er koblet, ligger nær hverandre. Hva som er oppe, nede eller i midten, betyr ikke noe. De som bare har foreslåtte koblinger, eller ingen, ligger for seg.',
      fields:
        'Kolonnene er felt, og radene er ringer, med livet blant folk øverst. Den øverste raden er ikke delt i felt. Hvor i ruta noe ligger, betyr ikke noe.',
      outward:
        'Ringene sier hvor mange koblinger det er fra den i midten. De er ikke ringene i sirkelen. Hvor i ringen noe ligger, betyr ikke noe.',
      middle:
        'Behovene ligger i midten. Ringene utenfor sier hvor mange koblinger hjelpen er unna. Ytterst er det som stopper veien.',
    },
  },
  nn: {
    title: 'Teiknforklaring',
    close: 'Lukk teiknforklaringa',
    looks: 'Form og farge',
    looksChanged: 'Form og farge, {{count}} valt',
    ownLook: 'Sirkelen sin eigen utsjånad',
    kinds: 'Forma seier kva det er',
    sectors: 'Fargen seier sektor',
    sectorsNote:
      'Aktørar har fargen til sektoren sin, og tilbod fargen til den som gjev dei. Alt anna har berre omriss.',
    statuses: 'Fyll og strek seier status',
    marks: 'Fleire merke',
    double: 'Dobbelt omriss: ei gruppe eller ei rolle, ikkje éin bestemt',
    arcs: 'Boge på kanten: høyrer òg til feltet bogen peikar mot',
    gathering: 'Pluss på ein bunke: fleire viste som éin. Strekane til han er koplingar lagde saman',
    size: 'Større: fleire koplingar som finst',
    ties: 'Strekar er koplingar',
    tie: {
      existing: 'Finst eller pågår',
      weak: 'Svak',
      past: 'Tidlegare',
      missing: 'Manglar, seier kjelda',
      proposed: 'Foreslått (blir vist med filteret)',
    },
    proposedDrawn: 'Foreslått',
    ribbon: 'Brei strek: fleire koplingar mellom to delar av sirkelen',
    ribbonsOpen: 'Klikk på ein brei strek for å sjå kvar av koplingane, eller vel dei to ringane og felta i filteret.',
    recommended: 'Små, stipla sekskantar er tilrådingar. Dei får namn når du zoomar inn eller vel dei.',
    place: 'Plassen tyder noko',
    ring: 'Ring',
    field: 'Felt',
    rings: 'Ringane går frå livet blant folk i midten og utover. Ringen er vår lesing av heftet.',
    fields: 'Felta er dei sju delane av eit økosystem. Rekkjefølgja rundt sirkelen har vi valt; ho tyder ikkje noko.',
    withoutField: 'Det skraverte feltet er for det som ikkje høyrer til nokon av delane.',
    tray: 'Nedst til venstre: ikkje plassert i ein ring enno ({{count}}).',
    outside: 'Utanfor sirkelen: det som ligg utanfor regionen og landet ({{count}}).',
    placeIn: {
      network:
        'Dei som er kopla, ligg nær kvarandre. Kva som er oppe, nede eller i midten, betyr ikkje noko. Dei som berre har føreslåtte koplingar, eller ingen, ligg for seg.',
      fields:
        'Kolonnane er felt, og radene er ringar, med livet blant folk øvst. Den øvste rada er ikkje delt i felt. Kvar i ruta noko ligg, betyr ikkje noko.',
      outward:
        'Ringane seier kor mange koplingar det er frå den i midten. Dei er ikkje ringane i sirkelen. Kvar i ringen noko ligg, betyr ikkje noko.',
      middle:
        'Behova ligg i midten. Ringane utanfor seier kor mange koplingar hjelpa er unna. Ytst er det som stoppar vegen.',
    },
  },
  en: {
    title: 'Legend',
    close: 'Close the legend',
    looks: 'Look',
    looksChanged: 'Look, {{count}} chosen',
    ownLook: 'The circle’s own look',
    kinds: 'The shape says what it is',
    sectors: 'The colour says the sector',
    sectorsNote:
      'Actors have the colour of their sector, services that of whoever provides them. All else has an outline only.',
    statuses: 'Fill and outline say the status',
    marks: 'More marks',
    double: 'Double outline: a group or a role, not a particular one',
    arcs: 'Arc on the edge: belongs also to the field it points to',
    gathering: 'A plus on a pile: several shown as one. Its lines are ties added up',
    size: 'Larger: more ties that exist',
    ties: 'Lines are ties',
    tie: {
      existing: 'Exists or is under way',
      weak: 'Weak',
      past: 'In the past',
      missing: 'Missing, says the source',
      proposed: 'Proposed (shown by the filter)',
    },
    proposedDrawn: 'Proposed',
    ribbon: 'Wide line: several ties between two parts of the circle',
    ribbonsOpen: 'Click a wide line to see each of its ties, or choose the two rings and fields in the filter.',
    recommended: 'Small dashed hexagons are recommendations. They get names when you zoom in or choose them.',
    place: 'The place means something',
    ring: 'Ring',
    field: 'Field',
    rings: 'The rings go outwards from people’s lives in the middle. The ring is our reading of the booklet.',
    fields:
      'The fields are the seven parts of an ecosystem. Their order around the circle is our choice and means nothing.',
    withoutField: 'The hatched field is for what belongs to none of the parts.',
    tray: 'Bottom left: not placed in a ring yet ({{count}}).',
    outside: 'Beyond the circle: what lies outside the region and the country ({{count}}).',
    placeIn: {
      network:
        'Those that are tied lie near each other. What is up, down or in the middle means nothing. Those with only proposed ties, or none, lie by themselves.',
      fields:
        'Columns are fields and rows are rings, with life among people at the top. The top row is not divided into fields. Where in its cell something lies means nothing.',
      outward:
        'The rings say how many ties away from the one in the middle something is. They are not the rings of the circle. Where in its ring something lies means nothing.',
      middle:
        'Needs lie in the middle. The rings around them say how many ties away help is. Outermost is what stops the way.',
    },
  },
});
