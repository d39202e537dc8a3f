import { form } from './edit/form.ts';
import { news } from './edit/news.ts';
import { obstacle } from './edit/obstacle.ts';
import { task } from './edit/task.ts';

/** What is said while somebody edits a map. */
export const edit = {
  nb: { ...task.nb, ...form.nb, ...obstacle.nb, ...news.nb },
  nn: { ...task.nn, ...form.nn, ...obstacle.nn, ...news.nn },
  en: { ...task.en, ...form.en, ...obstacle.en, ...news.en },
};
