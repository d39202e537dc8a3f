import { texts } from '../../Texts.ts';

/** What is asked about what a template suggests. */
export const suggestion = texts({
  nb: {
    suggestion: {
      question: {
        other: 'Dette er et forslag fra malen. Finnes det hos dere?',
        need: 'Dette er et forslag fra malen. Kjenner dere det igjen?',
      },
      told: {
        other: 'Dette er et forslag fra malen. Ingen har sagt om det finnes her.',
        need: 'Dette er et forslag fra malen. Ingen har sagt om det gjelder her.',
      },
      here: { other: 'Finnes hos oss', need: 'Gjelder hos oss' },
      notHere: { other: 'Finnes ikke her', need: 'Gjelder ikke her' },
      source: 'Sagt av den som lager kartet',
    },
  },
  nn: {
    suggestion: {
      question: {
        other: 'Dette er eit forslag frå malen. Finst det hos dykk?',
        need: 'Dette er eit forslag frå malen. Kjenner de det att?',
      },
      told: {
        other: 'Dette er eit forslag frå malen. Ingen har sagt om det finst her.',
        need: 'Dette er eit forslag frå malen. Ingen har sagt om det gjeld her.',
      },
      here: { other: 'Finst hos oss', need: 'Gjeld hos oss' },
      notHere: { other: 'Finst ikkje her', need: 'Gjeld ikkje her' },
      source: 'Sagt av den som lagar kartet',
    },
  },
  en: {
    suggestion: {
      question: {
        other: 'This is a suggestion from the template. Does it exist where you are?',
        need: 'This is a suggestion from the template. Do you recognise it?',
      },
      told: {
        other: 'This is a suggestion from the template. Nobody has said whether it exists here.',
        need: 'This is a suggestion from the template. Nobody has said whether it is so here.',
      },
      here: { other: 'It exists here', need: 'It is so here' },
      notHere: { other: 'It does not exist here', need: 'It is not so here' },
      source: 'Said by whoever makes the map',
    },
  },
});
