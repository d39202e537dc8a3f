import { texts } from '../Texts.ts';

/** What an empty map leads to, step by step. */
export const firstSteps = texts({
  nb: {
    title: 'Kom i gang',
    over: 'Godt i gang',
    suggested: 'De stiplede er forslag fra malen. Velg et av dem, og si om det finnes hos dere.',
    help: { text: 'Legg inn noen som hjelper', action: 'Ny aktør' },
    need: { text: 'Legg inn noe folk trenger', action: 'Nytt behov' },
    tie: { text: 'Knytt dem sammen', action: 'Ny kobling' },
    done: 'gjort',
    count: '{{done}} av {{count}} steg er gjort.',
    close: 'Lukk de første stegene',
    paste: 'Lim inn mange fra regneark',
  },
  nn: {
    title: 'Kom i gang',
    over: 'Godt i gang',
    suggested: 'Dei stipla er forslag frå malen. Vel eitt av dei, og sei om det finst hos dykk.',
    help: { text: 'Legg inn nokon som hjelper', action: 'Ny aktør' },
    need: { text: 'Legg inn noko folk treng', action: 'Nytt behov' },
    tie: { text: 'Knyt dei saman', action: 'Ny kopling' },
    done: 'gjort',
    count: '{{done}} av {{count}} steg er gjorde.',
    close: 'Lukk dei første stega',
    paste: 'Lim inn mange frå rekneark',
  },
  en: {
    title: 'Get started',
    paste: 'Paste many from a spreadsheet',
    over: 'Well under way',
    suggested:
      'The dashed ones are suggestions from the template. Choose one, and say whether it exists where you are.',
    help: { text: 'Add somebody who helps', action: 'New actor' },
    need: { text: 'Add something people need', action: 'New need' },
    tie: { text: 'Tie them together', action: 'New tie' },
    done: 'done',
    count: '{{done}} of {{count}} steps are done.',
    close: 'Close the first steps',
  },
});
