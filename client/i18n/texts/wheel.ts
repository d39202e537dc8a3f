import { texts } from '../Texts.ts';

/** The wheel: public policy as hub, and six fields around it. */
export const wheel = texts({
  nb: {
    title: 'Hjulet: {{title}}',
    lead: 'Offentlig politikk er navet, og seks felt ligger rundt. Fyllet viser om feltet er dekket, målt mot det referansen ber om i ringene. Velg et felt for å se hva som er registrert i det.',
    honest:
      'Tallene gjelder det som er registrert på dette kartet. Det står «oppgitt å mangle» bare der en kilde sier det. Ikke registrert betyr at ingen har ført det inn ennå.',
    here_one: '{{count}} registrert',
    here_other: '{{count}} registrert',
    notAsked: 'referansen ber ikke om noe',
    whole: 'Filteret gjelder ikke her: Hjulet viser alltid dekningen på hele kartet.',
    show: '{{field}}: {{state}}, {{here}}. Vis oppføringene.',
    table: 'Det samme som tabell',
    field: 'Felt',
    coverage: 'Dekning',
    hub: '{{field}} (navet)',
    marks: 'Tegn',
  },
  nn: {
    title: 'Hjulet: {{title}}',
    lead: 'Offentleg politikk er navet, og seks felt ligg rundt. Fyllet viser om feltet er dekt, målt mot det referansen ber om i ringane. Vel eit felt for å sjå kva som er registrert i det.',
    honest:
      'Tala gjeld det som er registrert på dette kartet. Det står «oppgitt å mangle» berre der ei kjelde seier det. Ikkje registrert tyder at ingen har ført det inn enno.',
    here_one: '{{count}} registrert',
    here_other: '{{count}} registrerte',
    notAsked: 'referansen ber ikkje om noko',
    whole: 'Filteret gjeld ikkje her: Hjulet viser alltid dekninga på heile kartet.',
    show: '{{field}}: {{state}}, {{here}}. Vis oppføringane.',
    table: 'Det same som tabell',
    field: 'Felt',
    coverage: 'Dekning',
    hub: '{{field}} (navet)',
    marks: 'Teikn',
  },
  en: {
    title: 'The wheel: {{title}}',
    lead: 'Public policy is the hub, and six fields lie around it. The filling shows whether a field is covered, measured against what the reference asks for in the rings. Choose a field to see what is recorded in it.',
    honest:
      'The numbers are about what is recorded on this map. Only what a source says is missing is stated to be missing. Not recorded means that nobody has entered it yet.',
    here_one: '{{count}} recorded',
    here_other: '{{count}} recorded',
    notAsked: 'the reference asks for nothing',
    whole: 'The filter does not apply here: the wheel always shows the coverage of the whole map.',
    show: '{{field}}: {{state}}, {{here}}. Show the entries.',
    table: 'The same as a table',
    field: 'Field',
    coverage: 'Coverage',
    hub: '{{field}} (the hub)',
    marks: 'Marks',
  },
});
