/** Bundles the public API and the command line, each into one file, and copies the generated types beside the declarations. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const YAML = path.dirname(createRequire(import.meta.url).resolve('yaml/package.json'));

/**
 * Of `yaml` only the lexer and the parser are used. What else is in it can be left out of its ES modules, which are said to be
 * for browsers, but not of those that Node would load.
 */
const usedPartOfYaml = {
  name: 'used-part-of-yaml',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: path.join(YAML, 'browser/dist/index.js'), sideEffects: false }));
    onResolve({ filter: /^\.\.?\// }, async ({ path: specifier, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === usedPartOfYaml || !importer.startsWith(YAML)) return undefined;
      const resolved = await resolve(specifier, { importer, resolveDir, kind, pluginData: usedPartOfYaml });
      return { ...resolved, sideEffects: false };
    });
  },
};

/** Modules of Node that take milliseconds to load, and their functions that are used: they are loaded when first called. */
const SELDOM_USED = {
  'node:child_process': ['spawn', 'spawnSync'],
  'node:crypto': ['createHash', 'createPrivateKey', 'hash', 'privateDecrypt'],
  'node:zlib': ['crc32', 'deflateRawSync', 'gzipSync'],
};

const lateBuiltins = {
  name: 'late-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(child_process|crypto|zlib)$/ }, ({ path: name, namespace }) => (namespace === 'late' ? undefined : { path: name, namespace: 'late' }));
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path: name }) => ({
      contents: SELDOM_USED[name].map((used) => `export const ${used} = (...args) => require('${name}').${used}(...args);`).join('\n'),
    }));
  },
};

/** Needed only for the globs of a configuration, so it has a file of its own: what is in the CLI's is compiled at every start. */
const separateFastGlob = {
  name: 'separate-fast-glob',
  setup({ onResolve }) {
    onResolve({ filter: /^fast-glob$/ }, () => ({ path: './fast-glob.cjs', external: true }));
  },
};

/**
 * What only some runs need has a file of its own too: Terraform's front end with its tables, which is most of the code, and the
 * tables of controls.
 */
const SEPARATE = [
  { imported: /\/frontend\/terraform\/index\.js$/, entry: 'src/frontend/terraform/index.ts', file: 'terraform.cjs' },
  { imported: /\/policies\/controls\/index\.js$/, entry: 'policies/controls/index.ts', file: 'controls.cjs' },
];

/** Files that are required when the code that imports them gets there. An `import` would have each looked through for its exports first. */
const separately = (separate) => ({
  name: 'separately',
  setup({ onResolve, onLoad }) {
    for (const { imported, file } of separate) {
      onResolve({ filter: imported }, () => ({ path: file, namespace: 'separate' }));
      onResolve({ filter: new RegExp(`^\\./${file}$`) }, ({ path: name }) => ({ path: name, external: true }));
    }
    onLoad({ filter: /.*/, namespace: 'separate' }, ({ path: file }) => ({ contents: `module.exports = require('./${file}');` }));
  },
});

/** Tables that are one long text: JavaScript that holds them takes longer to load than files. */
const TABLE = /\/(?:mapping\/(?:generated|facts)|policy\/facts)\/(\w+)\.ts$/;

/** `folder`: an expression for where the built file is. */
const tablesAsFiles = (folder) => ({
  name: 'tables-as-files',
  setup({ onLoad }) {
    onLoad({ filter: TABLE }, ({ path: file }) => {
      const table = /^export const (\w+): string = `([^`\\$]*)`;$/m.exec(readFileSync(file, 'utf8'));
      if (!table) throw new Error(`${file} is no table: \`npm run generate\` writes it anew.`);
      const [, name, text] = table;
      const written = `${TABLE.exec(file)[1]}.txt`;
      mkdirSync('dist/tables', { recursive: true });
      writeFileSync(path.join('dist/tables', written), text);
      return { contents: `import { readFileSync } from 'node:fs';\nexport const ${name} = readFileSync(new URL('./tables/${written}', ${folder}), 'utf8');` };
    });
  },
});

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Loaded only for a configuration in TypeScript, for CDK apps where it is installed, and for a review of something that changed.
  external: ['jiti', 'typescript', '@aws-cdk/cloudformation-diff'],
  logLevel: 'warning',
};

/** What a library throws is read in the stack traces of its users: names stay. */
const readable = { minifySyntax: true, minifyWhitespace: true };

rmSync('dist', { recursive: true, force: true });
await build({
  ...common,
  entryPoints: ['src/index.ts'],
  format: 'esm',
  outfile: 'dist/index.js',
  ...readable,
  banner: { js: requireForBundledCommonJs() },
  plugins: [usedPartOfYaml, tablesAsFiles('import.meta.url')],
});
// CommonJS starts some ten milliseconds sooner than an ES module; `import.meta.url` is put back for finding the package's files.
const commonJs = {
  banner: { js: 'const importMetaUrl=require("node:url").pathToFileURL(__filename).href;' },
  define: { 'import.meta.url': 'importMetaUrl' },
};
await build({
  ...common,
  ...commonJs,
  entryPoints: ['src/cli/run.ts'],
  format: 'cjs',
  outfile: 'dist/run.cjs',
  minify: true,
  plugins: [usedPartOfYaml, lateBuiltins, separateFastGlob, separately(SEPARATE), tablesAsFiles('importMetaUrl')],
});
// CDK apps are CommonJS more often than not, and both kinds of modules can import CommonJS.
await build({
  ...common,
  entryPoints: ['src/cdk.ts'],
  format: 'cjs',
  ...commonJs,
  ...readable,
  outfile: 'dist/cdk.cjs',
  plugins: [usedPartOfYaml, tablesAsFiles('importMetaUrl')],
});
for (const { entry, file } of SEPARATE) {
  const plugins = [usedPartOfYaml, lateBuiltins, tablesAsFiles('importMetaUrl')];
  await build({ ...common, ...commonJs, entryPoints: [entry], format: 'cjs', outfile: `dist/${file}`, minify: true, plugins });
}
await build({ ...common, entryPoints: ['fast-glob'], format: 'cjs', outfile: 'dist/fast-glob.cjs', minify: true });
// What starts is small: a run that is repeated from the cache needs nothing else.
await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  format: 'cjs',
  outfile: 'dist/cli.cjs',
  minify: true,
  banner: { js: '#!/usr/bin/env node' },
  define: { NEARSIDE_BUILD: JSON.stringify(digestOf(['run.cjs', ...SEPARATE.map(({ file }) => file), 'fast-glob.cjs', ...readdirSync('dist/tables').sort().map((file) => `tables/${file}`)])) },
  plugins: [lateBuiltins, separately([{ imported: /^\.\/run\.js$/, file: 'run.cjs' }])],
});
// The types of an ES module, for CommonJS.
const CDK_TYPES = "import('./types/src/cdk.js', { with: { 'resolution-mode': 'import' } })";
writeFileSync('dist/cdk.d.cts', `export declare const NearsideValidation: typeof ${CDK_TYPES}.NearsideValidation;
export type NearsideValidation = ${CDK_TYPES}.NearsideValidation;
export type NearsideValidationOptions = ${CDK_TYPES}.NearsideValidationOptions;
`);
cpSync('src/policy/aws', 'dist/types/src/policy/aws', { recursive: true });

function requireForBundledCommonJs() {
  return `import { createRequire as createRequireForBundle } from 'node:module';\nconst require = createRequireForBundle(import.meta.url);`;
}

/** Of built files and of the policies' pages: the same for the same answers. */
function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.join('dist', file)));
  const pages = readdirSync('policies', { recursive: true }).filter((file) => file.endsWith('.md')).sort();
  for (const page of pages) hash.update(`${page}\0`).update(readFileSync(path.join('policies', page)));
  return hash.digest('base64url');
}
