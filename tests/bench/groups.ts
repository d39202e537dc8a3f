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
  {
    name: 'reads',
    about: 'graph, neighbourhood and search beside @neo4j/graphql',
    measure: async () => (await import('./network/readRows.ts')).readRows(),
  },
  {
    name: 'live',
    about: 'changes on their way to many screens, beside bare graphql-ws',
    measure: async () => (await import('./network/liveRows.ts')).liveRows(),
  },
  {
    name: 'curve',
    about: 'more and more participants until it is too much, beside bare graphql-ws',
    measure: async () => (await import('./network/curveRows.ts')).curveRows(),
  },
];
