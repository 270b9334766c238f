// ESLint 10 ignores this file: stay on 8.57 (or 9 with ESLINT_USE_FLAT_CONFIG=false).

/** What a layer may import beside itself, which of Node's modules, and why not more. The order is that of docs/architecture.md. */
const LAYERS = {
  model: {
    layers: [],
    node: [],
    why: 'model is the vocabulary of all layers and imports none of them.',
  },
  syntax: {
    layers: ['model'],
    node: [],
    why: 'syntax turns text into located trees and does not know what they mean: it imports model only.',
  },
  frontend: {
    layers: ['model', 'syntax'],
    node: ['node:crypto', 'node:path', 'node:zlib'],
    why: 'frontend turns trees into the resource graph and judges nothing: it imports model and syntax only.',
  },
  policy: {
    layers: ['model'],
    node: [],
    why: 'policy is what authors write against, whichever language the input has: it imports model only.',
  },
  engine: {
    layers: ['model', 'policy'],
    node: ['node:crypto'],
    why: 'engine judges a finished resource graph, and does not know who made it or who prints the result: it imports policy and model only.',
  },
  report: {
    layers: ['model'],
    node: ['node:crypto', 'node:zlib'],
    why: 'report is a pure function from a result to text: it imports model only.',
  },
};

const CLI_WHY = 'Only cli touches process, console and disk; everything else is given what it needs (files come through src/frontend/files.ts).';

/** Packages that one place wraps for all others, or that must not be on the path of a scan. */
const PACKAGES = [
  { name: 'yaml', layer: 'syntax', message: 'Everything but syntax works on the located tree of src/syntax/tree.ts, whatever parses the text.' },
  { name: 'hcl2-parser', layer: 'syntax', message: 'It gives no positions: it is a referee of our own parser in syntax, nothing else.' },
  { name: 'ajv', layer: undefined, message: 'It takes too long to load for a scan: scripts generate the check of the configuration with it.' },
  { name: 'jiti', layer: undefined, message: 'Only cli loads the code of custom policies.' },
  { name: 'fast-glob', layer: undefined, message: `${CLI_WHY} It also takes longer to load than a whole scan may last.` },
  { name: '@aws-cdk/aws-service-spec', layer: undefined, message: 'It takes 0.6 s to load: scripts generate what src needs of it.' },
  { name: '@aws-cdk/cloudformation-diff', layer: undefined, message: 'It loads the service spec, which takes 0.6 s.' },
];

const BUILTINS_WITHOUT_PREFIX = ['assert', 'child_process', 'crypto', 'fs', 'fs/promises', 'http', 'https', 'net', 'os', 'path', 'process', 'url', 'util', 'vm', 'zlib'];

/** Relative imports of a folder or module, from any depth. */
const into = (folder) => [`**/${folder}/**`];

const OUTSIDE = [
  { group: ['**/test/**', '**/scripts/**', '**/bench/**'], message: 'What is not shipped cannot be imported by what is.' },
  { group: ['\\#*', '\\#*/**', 'nearside', 'nearside/**'], message: 'Import relatively: behind such names the layer rules are silent.' },
];

const BUILTINS = BUILTINS_WITHOUT_PREFIX.map((name) => ({ name, message: `Write node:${name}: the layer rules know only that form.` }));

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that the thing has one name everywhere. (Policy files are the exception: their path names them.)',
};

const LAZY_IMPORT = {
  selector: 'ImportExpression[source.value=/^\\./]',
  message: 'An import() of our own modules escapes the layer rules: import statically, or let cli do it.',
};

const CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Same input, same bytes: take the date as an argument.' },
];

const IMPURE = [
  { object: 'Date', property: 'now', message: 'Same input, same bytes: take the time as an argument.' },
  { object: 'Math', property: 'random', message: 'Same input, same bytes: nothing is random.' },
];

function layerOverride(layer) {
  const { layers, node, why } = LAYERS[layer];
  const forbidden = Object.keys(LAYERS).filter((other) => other !== layer && !layers.includes(other));
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {
        paths: [...BUILTINS, ...PACKAGES.filter((entry) => entry.layer !== layer).map(({ name, message }) => ({ name, message }))],
        patterns: [
          ...OUTSIDE,
          { group: forbidden.flatMap(into), message: why },
          { group: into('cli'), message: `${why} ${CLI_WHY}` },
          { group: into('policies'), message: `${why} Policies are given to the engine.` },
          { group: ['**/api.js', '**/scan.js', '**/estate.js'], message: `${why} The modules on top of src put the layers together.` },
          { group: ['node:*', 'node:*/**', ...node.map((name) => `!${name}`)], message: CLI_WHY },
        ],
      }],
      'no-restricted-globals': ['error', ...['process', 'console', 'fetch'].map((name) => ({ name, message: CLI_WHY }))],
      'no-restricted-properties': ['error', ...IMPURE],
      'no-restricted-syntax': ['error', DEFAULT_EXPORT, LAZY_IMPORT, ...CLOCK],
    },
  };
}

module.exports = {
  root: true,
  ignorePatterns: ['src/frontend/terraform/mapping/generated/', 'node_modules/', 'dist/', 'coverage/', 'samples/', 'src/policy/aws/', '*.js', '*.mjs', '*.cjs'],
  reportUnusedDisableDirectives: true,
  env: { es2022: true, node: true },
  parser: '@typescript-eslint/parser',
  parserOptions: { projectService: true, tsconfigRootDir: __dirname },
  plugins: ['@typescript-eslint'],
  extends: ['eslint:recommended', 'plugin:@typescript-eslint/recommended-type-checked'],
  rules: {
    '@typescript-eslint/consistent-type-exports': 'error',
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/explicit-module-boundary-types': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/prefer-readonly': 'error',
    // What policies and their messages are made of says itself what it is called.
    '@typescript-eslint/restrict-template-expressions': ['error', {
      allowNumber: true,
      allow: [{ from: 'file', name: ['ScalarProperty', 'ListProperty', 'MapProperty', 'JsonProperty', 'Peer', 'ResourceNode'] }],
    }],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/unbound-method': 'error',
    'comma-dangle': ['error', 'always-multiline'],
    'eqeqeq': 'error',
    // The control characters that terminals obey are our business.
    'no-control-regex': 'off',
    'max-len': ['error', { code: 160, ignoreUrls: true }],
    'no-restricted-properties': ['error', ...IMPURE],
    'object-shorthand': 'error',
    'prefer-template': 'error',
    'quotes': ['error', 'single', { avoidEscape: true, allowTemplateLiterals: true }],
    'semi': 'error',
  },
  overrides: [
    ...Object.keys(LAYERS).map(layerOverride),
    {
      // On top of the layers: they put them together, and may lazily load what is heavy.
      files: ['src/*.ts'],
      rules: {
        'no-restricted-imports': ['error', { paths: BUILTINS, patterns: [...OUTSIDE, { group: ['node:*', 'node:*/**'], message: CLI_WHY }] }],
        'no-restricted-globals': ['error', { name: 'console', message: CLI_WHY }, { name: 'fetch', message: CLI_WHY }],
        'no-restricted-syntax': ['error', DEFAULT_EXPORT, ...CLOCK],
      },
    },
    {
      files: ['src/cli/**/*.ts'],
      rules: {
        'no-restricted-imports': ['error', { paths: BUILTINS, patterns: OUTSIDE }],
        'no-restricted-properties': 'off',
        'no-restricted-syntax': ['error', DEFAULT_EXPORT],
      },
    },
    {
      files: ['policies/**/*.ts'],
      rules: {
        'no-restricted-imports': ['error', {
          paths: BUILTINS,
          patterns: [
            ...OUTSIDE,
            { group: ['node:*', 'node:*/**'], message: 'A policy is a pure function of the resource that it is given.' },
            {
              group: ['**/src/*', '**/src/*/**', '!**/src/policy', '!**/src/policy/**', '!**/src/model', '!**/src/model/**'],
              message: 'A policy is written against src/policy and src/model only, like those of users.',
            },
          ],
        }],
        'no-restricted-globals': ['error', ...['process', 'console', 'fetch'].map((name) => ({
          name, message: 'A policy is a pure function of the resource that it is given.',
        }))],
        'no-restricted-syntax': ['error', LAZY_IMPORT, ...CLOCK],
        // Properties and resources print as the names that their author wrote: messages interpolate them.
        '@typescript-eslint/restrict-template-expressions': 'off',
      },
    },
    {
      files: ['test/**/*.ts'],
      rules: {
        // Tests look into what JSON.parse and untyped referees give; what they find there is what they assert.
        ...Object.fromEntries(['assignment', 'member-access', 'call', 'return', 'argument'].map((what) => [`@typescript-eslint/no-unsafe-${what}`, 'off'])),
        // Templates under test read better on the lines that they would have in a file.
        'max-len': ['error', { code: 160, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true }],
        'no-restricted-properties': ['error', ...['describe', 'it', 'test'].map((object) => ({
          object, property: 'only', message: 'All other tests would be silently skipped.',
        }))],
      },
    },
    {
      // Tables read best with one row a line.
      files: ['policies/controls/*.ts'],
      rules: { 'max-len': 'off' },
    },
    {
      files: ['scripts/**/*.ts', 'bench/**/*.ts'],
      rules: { 'no-restricted-properties': 'off' },
    },
  ],
};
