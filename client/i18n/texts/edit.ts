import { form } from './edit/form.ts';
import { news } from './edit/news.ts';
import { obstacle } from './edit/obstacle.ts';
import { suggestion } from './edit/suggestion.ts';
import { task } from './edit/task.ts';

/** What is said while somebody edits a map. */
export const edit = {
  nb: { ...task.nb, ...form.nb, ...obstacle.nb, ...news.nb, ...suggestion.nb },
  nn: { ...task.nn, ...form.nn, ...obstacle.nn, ...news.nn, ...suggestion.nn },
  en: { ...task.en, ...form.en, ...obstacle.en, ...news.en, ...suggestion.en },
};
