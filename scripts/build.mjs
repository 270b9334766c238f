/**
 * Bundles the command line, the public API and the CDK plugin. They share what they have in common, and what only some runs need
 * (`import()` in the sources) is in files that are loaded when a run gets there: Node reads through all of a file to compile it,
 * which is most of what a run on one template costs.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { rolldown } from 'rolldown';

const OUTPUT = 'dist';

/**
 * Of `yaml` only the lexer and the parser are used. What else is in it can be left out of its ES modules, which are said to be
 * for browsers, but not of those that Node would load.
 */
const YAML = path.join(path.dirname(createRequire(import.meta.url).resolve('yaml/package.json')), 'browser/dist/index.js');

/** Modules of Node that take milliseconds to load, and their functions that are used: they are loaded when first called. */
const SELDOM_USED = {
  'node:child_process': ['spawn', 'spawnSync'],
  'node:crypto': ['createHash', 'createPrivateKey', 'hash', 'privateDecrypt'],
  'node:zlib': ['crc32', 'deflateRawSync', 'gzipSync'],
};

const lateBuiltins = {
  name: 'late-builtins',
  resolveId: { filter: { id: /^node:(?:child_process|crypto|zlib)$/ }, handler: (name) => `late:${name}` },
  load: {
    filter: { id: /^late:/ },
    handler(id) {
      const name = id.slice('late:'.length);
      return SELDOM_USED[name].map((used) => `export const ${used} = (...args) => process.getBuiltinModule('${name}').${used}(...args);`).join('\n');
    },
  },
};

/** Tables that are one long text: JavaScript that holds them takes longer to load than files. */
const TABLE = /\/(?:generated|facts)\/(\w+)\.ts$/;

const tablesAsFiles = {
  name: 'tables-as-files',
  load: {
    filter: { id: TABLE },
    handler(file) {
      const table = /^export const (\w+): string = `([^`\\$]*)`;$/m.exec(readFileSync(file, 'utf8'));
      if (!table) throw new Error(`${file} is no table: \`npm run generate\` writes it anew.`);
      const [, name, text] = table;
      const written = `${TABLE.exec(file)[1]}.txt`;
      writeFileSync(path.join(OUTPUT, 'tables', written), text);
      return `import { readFileSync } from 'node:fs';\nexport const ${name} = readFileSync(new URL('./tables/${written}', import.meta.url), 'utf8');`;
    },
  },
};

/** Where the digest of everything that is built goes. */
const DIGEST = '@digest-of-the-build@';

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(path.join(OUTPUT, 'tables'), { recursive: true });
const bundle = await rolldown({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts', cdk: 'src/cdk.ts' },
  platform: 'node',
  // Loaded only for a configuration in TypeScript, for CDK apps where it is installed, and for a review of something that changed.
  external: ['jiti', 'typescript', '@aws-cdk/cloudformation-diff'],
  resolve: { alias: { yaml: YAML }, extensionAlias: { '.js': ['.ts', '.js'] } },
  treeshake: { moduleSideEffects: [{ test: /\/node_modules\/yaml\//, sideEffects: false }] },
  transform: { target: 'node20.19', define: { NEARSIDE_BUILD: JSON.stringify(DIGEST) } },
  plugins: [lateBuiltins, tablesAsFiles],
});
const { output } = await bundle.generate({
  // CommonJS starts some ten milliseconds sooner than ES modules, CDK apps are CommonJS more often than not, and both kinds can import it.
  format: 'cjs',
  // An `import()` of CommonJS has each file looked through for the names that it exports.
  dynamicImportInCjs: false,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  // What is thrown is read in stack traces: names stay.
  minify: { compress: true, mangle: false, codegen: true },
  // A file that has to be opened costs more than what few runs do without: what every scan needs is in two. A run that is repeated
  // from the cache needs only the first.
  codeSplitting: {
    groups: [
      { name: 'start', test: /\/src\/cli\/cache\/cached-run\.ts$|^late:/, priority: 2 },
      { name: 'nearside', test: /\/src\/(?:api|cli\/run|cli\/commands\/scan)\.ts$/, priority: 1 },
      { name: 'fast-glob', test: /\/node_modules\/fast-glob\// },
    ],
  },
});
await bundle.close();
const built = output.map(({ fileName, code }) => ({ file: fileName, code: fileName === 'cli.cjs' ? `#!/usr/bin/env node\n${code}` : code }));
const digest = digestOf(built);
for (const { file, code } of built) writeFileSync(path.join(OUTPUT, file), code.replace(DIGEST, digest));
// The types of an ES module, for CommonJS.
const CDK_TYPES = "import('./types/src/cdk.js', { with: { 'resolution-mode': 'import' } })";
writeFileSync(path.join(OUTPUT, 'cdk.d.cts'), `export declare const NearsideValidation: typeof ${CDK_TYPES}.NearsideValidation;
export type NearsideValidation = ${CDK_TYPES}.NearsideValidation;
export type NearsideValidationOptions = ${CDK_TYPES}.NearsideValidationOptions;
`);
cpSync('src/policy/aws', path.join(OUTPUT, 'types/src/policy/aws'), { recursive: true });

/** Of what was built, the tables and the policies' pages: the same for the same answers. */
function digestOf(files) {
  const hash = createHash('sha256');
  for (const { file, code } of files) hash.update(`${file}\0`).update(code);
  for (const table of readdirSync(path.join(OUTPUT, 'tables')).sort()) hash.update(`${table}\0`).update(readFileSync(path.join(OUTPUT, 'tables', table)));
  const pages = readdirSync('policies', { recursive: true }).filter((file) => file.endsWith('.md')).sort();
  for (const page of pages) hash.update(`${page}\0`).update(readFileSync(path.join('policies', page)));
  return hash.digest('base64url');
}
