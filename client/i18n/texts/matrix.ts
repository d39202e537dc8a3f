import { texts } from '../Texts.ts';

/** The map as a matrix. */
export const matrix = texts({
  nb: {
    heads: 'Rader og kolonner',
    headsOf: { cells: 'Felt og ringer', rings: 'Ringer', fields: 'Felt', entries: 'Hver oppføring' },
    order: 'Rekkefølge',
    orders: { near: 'De som henger sammen', place: 'Ring og felt', ties: 'Flest koblinger', name: 'Navn' },
    captions: {
      cells:
        'Tallet er hvor mye som ligger i feltet og ringen. Det som har flere felt, telles i hvert av dem. Velg et tall for å se navnene.',
      rings:
        'Tallet er hvor mange koblinger fra raden til kolonnen som finnes, pågår eller er svake. Under står de som mangler, er foreslått eller er avsluttet. Gjensidige koblinger, som «samarbeider med», telles begge veier, innenfor samme ring én gang. Velg et tall for å se koblingene.',
      fields:
        'Tallet er hvor mange koblinger fra raden til kolonnen som finnes, pågår eller er svake. Under står de som mangler, er foreslått eller er avsluttet. Gjensidige koblinger, som «samarbeider med», telles begge veier, innenfor samme felt én gang. Det som har flere felt, telles i hvert av dem. Velg et tall for å se koblingene.',
      entries:
        'Et merke sier hvordan det står til med koblingen fra raden til kolonnen. Gjensidige koblinger, som «samarbeider med», står begge veier. Velg merket for å se koblingen.',
    },
    nobody: 'Ingenting er valgt, så det er ingen matrise å vise.',
    tooMany:
      'Matrisen har plass til {{most}} oppføringer, og nå vises {{count}}. Bruk filteret for å velge noen av dem, eller se på ringer eller felt.',
    actorsOnly_one: 'Vis bare den ene aktøren',
    actorsOnly_other: 'Vis bare de {{count}} aktørene',
    entriesHere_one: '{{row}}, {{column}}: {{count}} oppføring',
    entriesHere_other: '{{row}}, {{column}}: {{count}} oppføringer',
    tiesHere: 'Fra {{row}} til {{column}}: {{ties}}',
    noneHere: '{{row}}, {{column}}: ingen',
    noTiesHere: 'Fra {{row}} til {{column}}: ingen koblinger',
    opened: '{{row}}, {{column}}',
    openedTies: 'Fra {{row}} til {{column}}',
    none: 'Ingen koblinger mellom det som vises.',
    states: { existing: 'finnes', weak: 'svak', missing: 'mangler', proposed: 'foreslått', past: 'avsluttet' },
    same: {
      rings: 'grå rute: samme ring i rad og kolonne',
      fields: 'grå rute: samme felt i rad og kolonne',
      entries: 'grå rute: samme oppføring i rad og kolonne',
    },
    zero: 'ingen finnes, men noe er registrert: det står under tallet',
    noTie: 'tom rute: ingen kobling er registrert, og ingen er sagt å mangle',
    emptyPlace: 'tom rute: ingenting av det som vises, er registrert der',
  },
  nn: {
    heads: 'Rader og kolonnar',
    headsOf: { cells: 'Felt og ringar', rings: 'Ringar', fields: 'Felt', entries: 'Kvar oppføring' },
    order: 'Rekkjefølgje',
    orders: { near: 'Dei som heng saman', place: 'Ring og felt', ties: 'Flest koplingar', name: 'Namn' },
    captions: {
      cells:
        'Talet er kor mykje som ligg i feltet og ringen. Det som har fleire felt, blir talt i kvart av dei. Vel eit tal for å sjå namna.',
      rings:
        'Talet er kor mange koplingar frå rada til kolonnen som finst, pågår eller er svake. Under står dei som manglar, er foreslått eller er avslutta. Gjensidige koplingar, som «samarbeider med», blir talde begge vegar, innanfor same ring éin gong. Vel eit tal for å sjå koplingane.',
      fields:
        'Talet er kor mange koplingar frå rada til kolonnen som finst, pågår eller er svake. Under står dei som manglar, er foreslått eller er avslutta. Gjensidige koplingar, som «samarbeider med», blir talde begge vegar, innanfor same felt éin gong. Det som har fleire felt, blir talt i kvart av dei. Vel eit tal for å sjå koplingane.',
      entries:
        'Eit merke seier korleis det står til med koplinga frå rada til kolonnen. Gjensidige koplingar, som «samarbeider med», står begge vegar. Vel merket for å sjå koplinga.',
    },
    nobody: 'Ingenting er valt, så det er inga matrise å vise.',
    tooMany:
      'Matrisa har plass til {{most}} oppføringar, og no blir {{count}} viste. Bruk filteret for å velje nokre av dei, eller sjå på ringar eller felt.',
    actorsOnly_one: 'Vis berre den eine aktøren',
    actorsOnly_other: 'Vis berre dei {{count}} aktørane',
    entriesHere_one: '{{row}}, {{column}}: {{count}} oppføring',
    entriesHere_other: '{{row}}, {{column}}: {{count}} oppføringar',
    tiesHere: 'Frå {{row}} til {{column}}: {{ties}}',
    noneHere: '{{row}}, {{column}}: ingen',
    noTiesHere: 'Frå {{row}} til {{column}}: ingen koplingar',
    opened: '{{row}}, {{column}}',
    openedTies: 'Frå {{row}} til {{column}}',
    none: 'Ingen koplingar mellom det som blir vist.',
    states: { existing: 'finst', weak: 'svak', missing: 'manglar', proposed: 'foreslått', past: 'avslutta' },
    same: {
      rings: 'grå rute: same ring i rad og kolonne',
      fields: 'grå rute: same felt i rad og kolonne',
      entries: 'grå rute: same oppføring i rad og kolonne',
    },
    zero: 'ingen finst, men noko er registrert: det står under talet',
    noTie: 'tom rute: inga kopling er registrert, og inga er sagt å mangle',
    emptyPlace: 'tom rute: ingenting av det som blir vist, er registrert der',
  },
  en: {
    heads: 'Rows and columns',
    headsOf: { cells: 'Fields and rings', rings: 'Rings', fields: 'Fields', entries: 'Every entry' },
    order: 'Order',
    orders: { near: 'Those that hang together', place: 'Ring and field', ties: 'Most ties', name: 'Name' },
    captions: {
      cells:
        'The number says how much lies in the field and the ring. What has several fields is counted in each of them. Choose a number to see the names.',
      rings:
        'The number says how many ties from the row to the column exist, are ongoing or are weak. Below it stand those that are missing, proposed or past. Mutual ties, such as “cooperates with”, are counted both ways, within one ring once. Choose a number to see the ties.',
      fields:
        'The number says how many ties from the row to the column exist, are ongoing or are weak. Below it stand those that are missing, proposed or past. Mutual ties, such as “cooperates with”, are counted both ways, within one field once. What has several fields is counted in each of them. Choose a number to see the ties.',
      entries:
        'A mark says how the tie from the row to the column stands. Mutual ties, such as “cooperates with”, stand both ways. Choose the mark to see the tie.',
    },
    nobody: 'Nothing is chosen, so there is no matrix to show.',
    tooMany:
      'The matrix has room for {{most}} entries, and {{count}} are shown now. Use the filter to choose some of them, or look at rings or fields.',
    actorsOnly_one: 'Show the one actor only',
    actorsOnly_other: 'Show the {{count}} actors only',
    entriesHere_one: '{{row}}, {{column}}: {{count}} entry',
    entriesHere_other: '{{row}}, {{column}}: {{count}} entries',
    tiesHere: 'From {{row}} to {{column}}: {{ties}}',
    noneHere: '{{row}}, {{column}}: none',
    noTiesHere: 'From {{row}} to {{column}}: no ties',
    opened: '{{row}}, {{column}}',
    openedTies: 'From {{row}} to {{column}}',
    none: 'No ties between what is shown.',
    states: { existing: 'exists', weak: 'weak', missing: 'missing', proposed: 'proposed', past: 'ended' },
    same: {
      rings: 'grey: the same ring in row and column',
      fields: 'grey: the same field in row and column',
      entries: 'grey: the same entry in row and column',
    },
    zero: 'none exist, but something is recorded: it stands below the number',
    noTie: 'empty: no tie is recorded, and none is said to be missing',
    emptyPlace: 'empty: nothing of what is shown is recorded there',
  },
});
