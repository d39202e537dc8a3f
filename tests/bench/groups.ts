import type { Group } from './Row.ts';

/** All that `npm run bench` knows to measure, in the order in which it does; each is loaded when its turn comes. */
export const groups: readonly Group[] = [
  {
    name: 'start',
    about: 'start to ready beside a bare Apollo server; a long log beside a short one',
    measure: async () => (await import('./startRows.ts')).startRows(),
  },
  {
    name: 'memory',
    about: 'the projection of a large map beside its JSON export',
    measure: async () => (await import('./projection/memoryRows.ts')).memoryRows(),
  },
  {
    name: 'fold',
    about: 'load and fold of maps that double in size',
    measure: async () => (await import('./projection/foldRows.ts')).foldRows(),
  },
  {
    name: 'writes',
    about: 'many writers on one map, embedded and with two servers on one Neo4j',
    measure: async () => [
      ...(await (await import('./writingRows.ts')).writingRows()),
      ...(await (await import('./sharedWritingRows.ts')).sharedWritingRows()),
    ],
  },
  {
    name: 'picture',
    about: 'the circle beside a concentric layout',
    measure: async () => (await import('./pictureRows.ts')).pictureRows(),
  },
  {
    name: 'filter',
    about: 'a keystroke in the filter, before anything is drawn',
    measure: async () => (await import('./filterRows.ts')).filterRows(),
  },
  {
    name: 'explorer',
    about: 'the map in a real Chromium beside bare Cytoscape pages: opening, dragging while others write, filtering',
    measure: async () => (await import('./explorer/explorerRows.ts')).explorerRows(),
  },
  {
    name: 'drawing',
    about:
      'other ways for Cytoscape to draw what the map draws: haystack lines, WebGL, without layers, only what is in view',
    measure: async () => (await import('./explorer/drawingRows.ts')).drawingRows(),
  },
  {
    name: 'hour',
    about: 'what a page holds after an hour of live changes (BENCH_MINUTES for less)',
    measure: async () => (await import('./explorer/hourRows.ts')).hourRows(),
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
  {
    name: 'betweenness',
    about: 'exact betweenness beside igraph, graphology and Graph Data Science',
    measure: async () => (await import('./analysis/betweennessRows.ts')).betweennessRows(),
  },
  {
    name: 'findings',
    about: 'all gaps and bottlenecks beside networkx; how soon they are fresh after a change',
    measure: async () => (await import('./analysis/findingsRows.ts')).findingsRows(),
  },
  {
    name: 'groupTies',
    about: 'ties between groups against random maps, beside numpy',
    measure: async () => (await import('./analysis/groupTiesRows.ts')).groupTiesRows(),
  },
  {
    name: 'linear',
    about: 'kernels that should take twice as long for a map twice as large',
    measure: async () => (await import('./analysis/linearRows.ts')).linearRows(),
  },
  {
    name: 'eventLoop',
    about: 'how late the server answers others while large maps are analysed in threads',
    measure: async () => (await import('./analysis/eventLoopRows.ts')).eventLoopRows(),
  },
];
