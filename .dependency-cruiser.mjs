/** Layers from the bottom up: a package may import those named here and nothing else of Plexus. */
const MAY_IMPORT = {
  core: [],
  nn: ['core'],
  chain: ['core'],
  artifacts: ['core'],
  p2p: ['core', 'artifacts'],
  jobs: ['core', 'nn', 'chain', 'artifacts', 'p2p'],
  collab: ['core', 'nn', 'chain', 'artifacts', 'p2p'],
  node: ['core', 'nn', 'chain', 'artifacts', 'p2p', 'jobs', 'collab'],
  devnet: ['core', 'nn', 'chain', 'artifacts', 'p2p', 'jobs', 'collab', 'node'],
  cli: ['core', 'nn', 'chain', 'artifacts', 'p2p', 'jobs', 'collab', 'node', 'devnet'],
};

const TEST_FILE = '\\.test\\.ts$|^packages/[^/]+/(test|bench)/';

const layerRules = Object.entries(MAY_IMPORT).map(([name, below]) => ({
  name: `layer-${name}`,
  severity: 'error',
  comment:
    `packages/${name} may import ${below.length > 0 ? below.map((b) => `@plexus/${b}`).join(', ') : 'no other package of Plexus'}. ` +
    'Imports go downwards only; what two packages of one layer need moves down.',
  from: { path: `^packages/${name}/` },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...below].join('|')})/` },
}));

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'no-stranger-below',
      severity: 'error',
      comment: 'Packages never import from scripts, bench, examples, contracts or apps.',
      from: { path: '^packages/', pathNot: TEST_FILE },
      to: { path: '^(scripts|bench|examples|apps)/' },
    },
    {
      name: 'layer-unknown',
      severity: 'error',
      comment:
        'A new package needs a place among the layers: add it to MAY_IMPORT in .dependency-cruiser.mjs.',
      from: { path: `^packages/(?!(${Object.keys(MAY_IMPORT).join('|')})/)` },
      to: {},
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that import each other are one file or need a third below both.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-internals',
      severity: 'error',
      comment: "Import another package by its name, '@plexus/x', never by a path into its folder.",
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-own-barrel',
      severity: 'error',
      comment: 'Inside a package import from the file that defines, not from its public entry.',
      from: { path: '^packages/([^/]+)/src/', pathNot: TEST_FILE },
      to: { path: '^packages/$1/src/index\\.ts$' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment:
        'Files in rules/ are pure functions that everybody must repeat with the same result: no I/O, so no node:* except node:crypto.',
      from: { path: '^packages/[^/]+/src/rules/', pathNot: TEST_FILE },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'rules-know-no-room',
      severity: 'error',
      comment:
        'Files in rules/ know neither chain, artifacts, peers nor roles: pass in the values they need.',
      from: { path: '^packages/([^/]+)/src/rules/', pathNot: TEST_FILE },
      to: {
        path: '^packages/(chain|artifacts|p2p|node|devnet|cli)/|^packages/$1/src/(roles|client)/|node_modules/(viem|libp2p|onnxruntime)',
      },
    },
    {
      name: 'sources-without-tests',
      severity: 'error',
      comment: 'Sources never import tests.',
      from: { pathNot: TEST_FILE },
      to: { path: TEST_FILE, pathNot: '^packages/[^/]+/bench/' },
    },
    {
      name: 'declared',
      severity: 'error',
      comment: 'What a package imports stands in the dependencies of its own package.json.',
      from: { path: '^packages/', pathNot: `${TEST_FILE}|compliance` },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'This import leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)(out|cache|dist|generated|fixtures)/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
