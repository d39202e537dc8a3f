import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** What was decided about a finding. */
export const followUpState: Vocabulary = {
  name: 'FollowUpState',
  labels: { nb: 'Avgjort', nn: 'Avgjort', en: 'Decided' },
  terms: [
    {
      id: 'open',
      labels: { nb: 'under vurdering', nn: 'under vurdering', en: 'being considered' },
      help: {
        nb: 'Noen ser på det; ingenting er avgjort ennå.',
        nn: 'Nokon ser på det; ingenting er avgjort enno.',
        en: 'Somebody is looking at it; nothing has been decided yet.',
      },
    },
    {
      id: 'asked',
      labels: { nb: 'spurt – finnes ikke', nn: 'spurt – finst ikkje', en: 'asked – does not exist' },
      help: {
        nb: 'De det gjelder er spurt, og det finnes ikke. Da er det en mangel, ikke bare noe som ikke er registrert.',
        nn: 'Dei det gjeld er spurde, og det finst ikkje. Då er det ein mangel, ikkje berre noko som ikkje er registrert.',
        en: 'Those concerned were asked, and it does not exist. Then it is a gap, not only something that is not recorded.',
      },
    },
    {
      id: 'notWanted',
      labels: { nb: 'ikke ønsket', nn: 'ikkje ønskt', en: 'not wanted' },
      help: {
        nb: 'Det skal være slik, eller det er ikke verdt å gjøre noe med. Funnet legges til side.',
        nn: 'Det skal vere slik, eller det er ikkje verdt å gjere noko med. Funnet blir lagt til side.',
        en: 'It is to be so, or is not worth doing anything about. The finding is set aside.',
      },
    },
    {
      id: 'planned',
      labels: { nb: 'planlagt', nn: 'planlagt', en: 'planned' },
      help: {
        nb: 'Noe skal gjøres med det.',
        nn: 'Noko skal gjerast med det.',
        en: 'Something is to be done about it.',
      },
    },
    {
      id: 'done',
      labels: { nb: 'gjort', nn: 'gjort', en: 'done' },
      help: {
        nb: 'Noe er gjort med det. Funnet står så lenge årsaken er på kartet.',
        nn: 'Noko er gjort med det. Funnet står så lenge årsaka er på kartet.',
        en: 'Something has been done about it. The finding stands for as long as its cause is on the map.',
      },
    },
  ],
};
