/**
 * Who may import what: the table of ARCHITECTURE.md, row by row. Each folder may also import itself and graph-schema.
 * Unit tests (`X.test.ts`) lie in the folder they test and may build what they need from anywhere in their workspace.
 */
// What makes arbitrary values belongs to the tests that use it.
const test = '(\\.test\\.tsx?|/arbitrary[A-Z]\\w*\\.ts)$';
const ours = '^(graph-schema|server|client|seed|tests|scripts)/';
// What a store is, and how whoever asks it waits for an answer.
const port = '^server/store/(Store|answerInTime)\\.ts$';
const graphSchema = '^graph-schema/';

/** Everything of ours that is not listed is refused. */
const row = (folder, allowed) => ({
  name: folder.replace(/[\\$]/g, ''),
  severity: 'error',
  comment: `${folder} imports only what stands to the right of it in the table of ARCHITECTURE.md`,
  from: { path: `^${folder}`, pathNot: test },
  to: { path: ours, pathNot: [`^${folder}`, graphSchema, ...allowed] },
});

const inServer = (...folders) => folders.map((folder) => `^server/${folder}/`);

// From left to right; each imports only what stands before it, and the components.
const clientFolders = ['graphql', 'mutations', 'feed', 'state', 'view', 'canvas', 'panels', 'pages'];
// Texts and languages are for whoever shows something.
const clientBase = ['^client/components/', '^client/i18n/', '^client/styles/'];

const forbidden = [
  {
    name: 'no-cycle',
    severity: 'error',
    comment: 'Files that import each other in a ring cannot be read one after the other.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphan',
    severity: 'error',
    comment: 'A file that nobody imports is dead, unless it is where something starts.',
    from: {
      orphan: true,
      pathNot: [test, '\\.d\\.ts$', '(^|/)main\\.tsx?$', '^scripts/', '^tests/', '\\.config\\.(ts|js|cjs)$', '\\.css$'],
    },
    to: {},
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'What is imported is there; the peers of `npm run bench` are when that has run.',
    from: { pathNot: '^tests/bench/(neo4jGraphql|analysis/graphology)/' },
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
  {
    name: 'declared',
    severity: 'error',
    comment: 'What is imported is declared by the workspace that imports it, not merely installed by another one.',
    from: { pathNot: [test, '^(scripts|tests)/'] },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-test-in-code',
    severity: 'error',
    comment: 'Code does not lean on its tests.',
    from: { path: '^(graph-schema|server|client|seed)/', pathNot: test },
    to: { path: [test, '^tests/'] },
  },
  {
    name: 'graph-schema',
    severity: 'error',
    comment: 'What server and client share stands on nothing of ours.',
    from: { path: graphSchema },
    to: { path: ours, pathNot: graphSchema },
  },
  {
    name: 'graph-schema-pure',
    severity: 'error',
    comment: 'It runs in the browser too: no node:, no package.',
    from: {
      path: graphSchema,
      pathNot: [test, '^graph-schema/generate/', '^graph-schema/shapes/', '^graph-schema/(generated/)?shapes\\.ts$'],
    },
    to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'] },
  },
  {
    name: 'graph-schema-shapes',
    severity: 'error',
    comment: 'The shapes use zod and nothing else.',
    from: { path: ['^graph-schema/shapes/', '^graph-schema/(generated/)?shapes\\.ts$'], pathNot: test },
    to: {
      dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'],
      pathNot: '^node_modules/zod/',
    },
  },
  {
    name: 'graph-schema-main-entry',
    severity: 'error',
    comment: 'The main entry must not draw zod into the browser.',
    from: { path: '^graph-schema/index\\.ts$' },
    to: { path: '^node_modules/zod/', reachable: true },
  },
  row('server/store/', []),
  row('server/changes/', [port]),
  row('server/projection/', [port, ...inServer('changes')]),
  row('server/analysis/', []),
  {
    name: 'server/analysis-pure',
    severity: 'error',
    comment: 'Analysis is arithmetic: no package, nothing of Node.',
    from: { path: '^server/analysis/', pathNot: test },
    to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'] },
  },
  row('server/engine/', inServer('analysis', 'projection')),
  row('server/exchange/', []),
  row('server/access/', [port]),
  row('server/metrics/', []),
  {
    name: 'prom-client',
    severity: 'error',
    comment: 'What is measured is told by callbacks; one folder knows the library.',
    from: { path: '^server/', pathNot: [test, '^server/metrics/'] },
    to: { path: '^node_modules/prom-client' },
  },
  row('server/(commands|workshops)/', [port, ...inServer('changes', 'projection', 'exchange', 'access')]),
  row('server/research/', inServer('projection', 'exchange', 'engine', 'commands')),
  row('server/graphql/', [
    port,
    ...inServer('changes', 'projection', 'analysis', 'engine', 'exchange', 'access', 'commands', 'workshops'),
  ]),
  row('server/http/', inServer('graphql', 'access', 'exchange')),
  row('server/main\\.ts$', ['^server/(createApp|config)\\.ts$']),
  row('server/upkeep/', [port, ...inServer('changes', 'exchange', 'commands')]),
  row('server/(verify|adopt|backup|restore|move)\\.ts$', ['^server/(runCommand|upkeepCommands)\\.ts$']),
  row('server/runCommand\\.ts$', ['^server/config\\.ts$', '^server/upkeep/Report\\.ts$']),
  row('server/(link|seed)\\.ts$', ['^server/(createApp|askControl|runCommand)\\.ts$', '^server/http/control\\.ts$']),
  row('server/askControl\\.ts$', ['^server/config\\.ts$', '^server/http/controlFile\\.ts$']),
  {
    name: 'server-workspace',
    severity: 'error',
    comment: 'The server knows the seed by its loader and nothing of the client but its built files.',
    from: { path: '^server/', pathNot: test },
    to: { path: '^(client|scripts)/' },
  },
  {
    name: 'one-composition-root',
    severity: 'error',
    comment:
      'Only createApp, and upkeepCommands while no server runs, know which store there is; everything else is handed what it needs.',
    from: { path: '^server/', pathNot: [test, '^server/(createApp|upkeepCommands)\\.ts$', '^server/store/'] },
    to: { path: ['^server/store/', '^seed/'], pathNot: port },
  },
  {
    name: 'neo4j-driver',
    severity: 'error',
    comment: 'One adapter knows the driver.',
    from: { path: '^(server|client|seed|graph-schema)/', pathNot: [test, '^server/store/neo4j/'] },
    to: { path: '^node_modules/neo4j-driver' },
  },
  {
    name: 'classic-level',
    severity: 'error',
    comment: 'One adapter knows the embedded database.',
    from: { path: '^(server|client|seed|graph-schema)/', pathNot: [test, '^server/store/embedded/'] },
    to: { path: '^node_modules/(classic|abstract)-level' },
  },
  {
    name: 'client-workspace',
    severity: 'error',
    comment: 'The client knows the server by its API alone.',
    from: { path: '^client/', pathNot: test },
    to: { path: '^(server|seed|scripts)/' },
  },
  row('client/components/', []),
  {
    name: 'client/components-alone',
    severity: 'error',
    comment: 'A component knows nothing of the map: what it shows is handed to it.',
    from: { path: '^client/components/', pathNot: test },
    to: { path: graphSchema },
  },
  ...clientFolders.map((folder, index) =>
    row(`client/${folder}/`, [...clientBase, ...clientFolders.slice(0, index).map((earlier) => `^client/${earlier}/`)]),
  ),
  {
    name: 'cytoscape',
    severity: 'error',
    comment: 'Only the canvas knows the graph library.',
    from: { path: '^client/', pathNot: [test, '^client/canvas/'] },
    to: { path: '^node_modules/(@types/)?(cytoscape|react-cytoscapejs)' },
  },
  row('seed/', ['^server/']),
];

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache|test-results)/' },
    moduleSystems: ['es6'],
    // Types count as imports: knowing a shape is knowing its owner.
    tsPreCompilationDeps: true,
    // The tools of the root are there for every workspace.
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};
