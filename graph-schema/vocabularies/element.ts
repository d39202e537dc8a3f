import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** The seven parts of an ecosystem, in the order of the booklet’s figure. */
export const element: Vocabulary = {
  name: 'Element',
  labels: { nb: 'Felt', nn: 'Felt', en: 'Field' },
  terms: [
    {
      id: 'network',
      labels: { nb: 'nettverk', nn: 'nettverk', en: 'network' },
      help: { nb: 'Nettverk og møteplasser.', nn: 'Nettverk og møteplassar.', en: 'Networks and meeting places.' },
    },
    {
      id: 'education',
      labels: { nb: 'utdanning', nn: 'utdanning', en: 'education' },
      help: {
        nb: 'Utdanning, opplæring og forskning.',
        nn: 'Utdanning, opplæring og forsking.',
        en: 'Education, training and research.',
      },
    },
    {
      id: 'market',
      labels: { nb: 'marked', nn: 'marknad', en: 'market' },
      help: { nb: 'Hvem som kjøper, og hvordan.', nn: 'Kven som kjøper, og korleis.', en: 'Who buys, and how.' },
    },
    {
      id: 'finance',
      labels: { nb: 'finansiering', nn: 'finansiering', en: 'finance' },
      help: {
        nb: 'Penger til å starte, prøve og vokse.',
        nn: 'Pengar til å starte, prøve og vekse.',
        en: 'Money to start, try and grow.',
      },
    },
    {
      id: 'legislation',
      labels: { nb: 'lovgivning', nn: 'lovgjeving', en: 'legislation' },
      help: {
        nb: 'Lover og regler. De vedtas nasjonalt.',
        nn: 'Lover og reglar. Dei blir vedtekne nasjonalt.',
        en: 'Laws and rules. They are adopted nationally.',
      },
    },
    {
      id: 'guidance',
      labels: { nb: 'veiledning', nn: 'rettleiing', en: 'guidance' },
      help: { nb: 'Råd og hjelp på veien.', nn: 'Råd og hjelp på vegen.', en: 'Advice and help along the way.' },
    },
    {
      id: 'publicPolicy',
      labels: { nb: 'offentlig politikk', nn: 'offentleg politikk', en: 'public policy' },
      help: {
        nb: 'Hva det offentlige vil, og hvordan det binder resten sammen.',
        nn: 'Kva det offentlege vil, og korleis det bind resten saman.',
        en: 'What the public sector wants, and how it ties the rest together.',
      },
    },
  ],
};
