import { texts } from '../../Texts.ts';

/** How the fields are covered, in the rings and in municipalities. */
export const fields = texts({
  nb: {
    coverage: {
      title: 'Felt og ringer',
      where: 'Kommune',
      everywhere: 'Hele kartet',
      reaching:
        'Bare det som er sagt å nå {{place}}, teller: det som nevner kommunen, eller som ikke nevner noen kommune og når fylket, regionen, landet eller flere land.',
      caption:
        'Hvordan hvert felt er dekket i hver ring. Velg en rute for å se hva som finnes, eller navnet på en ring eller et felt for å se alt som er oppgitt å mangle der.',
      field: 'Felt',
      noRing: 'Uten ring',
      share_one:
        'Kartet har sin egen liste over hva et helt økosystem skal ha, referansen. Etter den skal {{count}} felt finnes i minst én av ringene som er rammet inn. {{met}} av dem finnes der.',
      share_other:
        'Kartet har sin egen liste over hva et helt økosystem skal ha, referansen. Etter den skal {{count}} felt finnes i minst én av ringene som er rammet inn. {{met}} av dem finnes der.',
      rule: '«Bare én» er også flere tilbud fra samme tilbyder; en gruppe er flere.',
      here: '{{field}}, {{ring}}',
      nothing: 'Ingenting er registrert her.',
      asked_one: 'Etter referansen skal {{field}} finnes i ringen {{rings}}.',
      asked_other: 'Etter referansen skal {{field}} finnes i minst én av ringene {{rings}}.',
      quoted: '«{{ring}}»',
      notAsked: 'Referansen sier ikke at noe bestemt skal finnes her.',
      states: {
        covered: 'dekket',
        thin: 'bare én',
        weak: 'svakt eller avsluttet',
        statedMissing: 'oppgitt å mangle',
        notRecorded: 'ikke registrert',
      },
      present: 'Finnes',
      faded: 'Svakt eller avsluttet',
      missing: 'Oppgitt å mangle',
      proposed: 'Foreslått',
      missingIn: 'Oppgitt å mangle: {{place}}',
      headingHelp: 'Viser alt som er oppgitt å mangle her.',
      nothingMissing: 'Ingen kilde sier at noe mangler her.',
      missingNodes: 'Det som mangler',
      missingTies: 'Koblinger som mangler',
    },
    places: {
      title_one: 'Felt i kommunen',
      title_other: 'Felt i {{count}} kommuner',
      whole: 'Her står alle kommunene i {{region}}, også de som kartet ikke nevner.',
      unknown: 'Her står bare kommunene kartet nevner, for Sirkel vet ikke hvilke kommuner som hører til «{{region}}».',
      noRegion: 'Her står bare kommunene kartet nevner, for kartet sier ikke hvilken region det gjelder.',
      guidance:
        '«{{field}}» er alle slags råd og hjelp, ikke bare etablererveiledning. Velg en rute der for å se hva det er.',
      text: 'Det som ikke nevner noen kommune, men når fylket, regionen, landet eller flere land, teller i alle. Det som ikke sier hvor det er, teller ikke. Tallet i en rute er hvor mange som nevner kommunen.',
      caption: 'Hvordan hvert felt er dekket i hver kommune. Velg en rute for å se hvem som når dit.',
      municipality: 'Kommune',
      naming: 'Nevner {{place}}',
      everywhere: 'Når fylket, regionen, landet eller flere land',
      alone: 'Bare «{{name}}» er registrert som den som står for det.',
    },
  },
  nn: {
    coverage: {
      title: 'Felt og ringar',
      where: 'Kommune',
      everywhere: 'Heile kartet',
      reaching:
        'Berre det som er sagt å nå {{place}}, tel: det som nemner kommunen, eller som ikkje nemner nokon kommune og når fylket, regionen, landet eller fleire land.',
      caption:
        'Korleis kvart felt er dekt i kvar ring. Vel ei rute for å sjå kva som finst, eller namnet på ein ring eller eit felt for å sjå alt som er oppgitt å mangle der.',
      field: 'Felt',
      noRing: 'Utan ring',
      share_one:
        'Kartet har si eiga liste over kva eit heilt økosystem skal ha, referansen. Etter han skal {{count}} felt finnast i minst éin av ringane som er ramma inn. {{met}} av dei finst der.',
      share_other:
        'Kartet har si eiga liste over kva eit heilt økosystem skal ha, referansen. Etter han skal {{count}} felt finnast i minst éin av ringane som er ramma inn. {{met}} av dei finst der.',
      rule: '«Berre éin» er òg fleire tilbod frå same tilbydar; ei gruppe er fleire.',
      here: '{{field}}, {{ring}}',
      nothing: 'Ingenting er registrert her.',
      asked_one: 'Etter referansen skal {{field}} finnast i ringen {{rings}}.',
      asked_other: 'Etter referansen skal {{field}} finnast i minst éin av ringane {{rings}}.',
      quoted: '«{{ring}}»',
      notAsked: 'Referansen seier ikkje at noko bestemt skal finnast her.',
      states: {
        covered: 'dekt',
        thin: 'berre éin',
        weak: 'svakt eller avslutta',
        statedMissing: 'oppgitt å mangle',
        notRecorded: 'ikkje registrert',
      },
      present: 'Finst',
      faded: 'Svakt eller avslutta',
      missing: 'Oppgitt å mangle',
      proposed: 'Foreslått',
      missingIn: 'Oppgitt å mangle: {{place}}',
      headingHelp: 'Viser alt som er oppgitt å mangle her.',
      nothingMissing: 'Inga kjelde seier at noko manglar her.',
      missingNodes: 'Det som manglar',
      missingTies: 'Koplingar som manglar',
    },
    places: {
      title_one: 'Felt i kommunen',
      title_other: 'Felt i {{count}} kommunar',
      whole: 'Her står alle kommunane i {{region}}, òg dei som kartet ikkje nemner.',
      unknown:
        'Her står berre kommunane kartet nemner, for Sirkel veit ikkje kva kommunar som høyrer til «{{region}}».',
      noRegion: 'Her står berre kommunane kartet nemner, for kartet seier ikkje kva region det gjeld.',
      guidance:
        '«{{field}}» er alle slags råd og hjelp, ikkje berre etablerarrettleiing. Vel ei rute der for å sjå kva det er.',
      text: 'Det som ikkje nemner nokon kommune, men når fylket, regionen, landet eller fleire land, tel i alle. Det som ikkje seier kvar det er, tel ikkje. Talet i ei rute er kor mange som nemner kommunen.',
      caption: 'Korleis kvart felt er dekt i kvar kommune. Vel ei rute for å sjå kven som når dit.',
      municipality: 'Kommune',
      naming: 'Nemner {{place}}',
      everywhere: 'Når fylket, regionen, landet eller fleire land',
      alone: 'Berre «{{name}}» er registrert som den som står for det.',
    },
  },
  en: {
    coverage: {
      title: 'Fields and rings',
      where: 'Municipality',
      everywhere: 'The whole map',
      reaching:
        'Only what is said to reach {{place}} counts: what names the municipality, or names none and reaches county, region, country or further.',
      caption:
        'How each field is covered in each ring. Choose a cell to see what there is, or the name of a ring or field to see all that is stated to be missing there.',
      field: 'Field',
      noRing: 'No ring',
      share_one:
        'The reference, which is the map’s own list of what a whole ecosystem has, expects {{count}} field in at least one of the rings with a frame. {{met}} of them is there.',
      share_other:
        'The reference, which is the map’s own list of what a whole ecosystem has, expects {{count}} fields in at least one of the rings with a frame. {{met}} of them are there.',
      rule: '“One alone” is also several services of one provider; a group is several.',
      here: '{{field}}, {{ring}}',
      nothing: 'Nothing is recorded here.',
      asked_one: 'The reference expects {{field}} in the ring {{rings}}.',
      asked_other: 'The reference expects {{field}} in at least one of the rings {{rings}}.',
      quoted: '“{{ring}}”',
      notAsked: 'The reference expects nothing in particular here.',
      states: {
        covered: 'covered',
        thin: 'one alone',
        weak: 'weak or past',
        statedMissing: 'stated to be missing',
        notRecorded: 'not recorded',
      },
      present: 'There is',
      faded: 'Weak or past',
      missing: 'Stated to be missing',
      proposed: 'Proposed',
      missingIn: 'Stated to be missing: {{place}}',
      headingHelp: 'Shows all that is stated to be missing here.',
      nothingMissing: 'No source says that anything is missing here.',
      missingNodes: 'What is missing',
      missingTies: 'Ties that are missing',
    },
    places: {
      title_one: 'Fields in the municipality',
      title_other: 'Fields in {{count}} municipalities',
      whole: 'All municipalities of {{region}} are here, also those that the map does not name.',
      unknown:
        'Only the municipalities that the map names are here, for Sirkel does not know which ones belong to “{{region}}”.',
      noRegion:
        'Only the municipalities that the map names are here, for the map does not say which region it is about.',
      guidance:
        '“{{field}}” is all sorts of advice and help, not only start-up guidance. Choose a cell there to see what it is.',
      text: 'What names no municipality but reaches county, region, country or further counts in all. What does not say where it is counts in none. The number in a cell is how many name the municipality.',
      caption: 'How each field is covered in each municipality. Choose a cell to see who reaches there.',
      municipality: 'Municipality',
      naming: 'Names {{place}}',
      everywhere: 'Reaches county, region, country or further',
      alone: 'Only “{{name}}” is recorded as standing for it.',
    },
  },
});
