import type { Group } from './Row.ts';

/** All that `npm run bench` knows to measure, in the order in which it does; each is loaded when its turn comes. */
export const groups: readonly Group[] = [
  {
    name: 'writes',
    about: 'many writers on one map',
    measure: async () => (await import('./writingRows.ts')).writingRows(),
  },
  {
    name: 'picture',
    about: 'the circle beside a concentric layout',
    measure: async () => (await import('./pictureRows.ts')).pictureRows(),
  },
];
