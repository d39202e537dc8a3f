import { commands } from './help/commands.ts';
import { news } from './help/news.ts';
import { tour } from './help/tour.ts';
import { words } from './help/words.ts';

/** What is said to whoever wants help, or to do something quickly. */
export const help = {
  nb: { ...commands.nb, ...tour.nb, ...words.nb, ...news.nb },
  nn: { ...commands.nn, ...tour.nn, ...words.nn, ...news.nn },
  en: { ...commands.en, ...tour.en, ...words.en, ...news.en },
};
