/** Bundles the public API and the command line, each into one file, and copies the generated types beside the declarations. */
import { cpSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Loaded only for a configuration in TypeScript; everything else is in the bundle, so that start-up reads one file.
  external: ['jiti'],
  logLevel: 'warning',
};

rmSync('dist', { recursive: true, force: true });
await build({ ...common, entryPoints: ['src/index.ts'], format: 'esm', outfile: 'dist/index.js', banner: { js: requireForBundledCommonJs() } });
// CommonJS starts some ten milliseconds sooner than an ES module; `import.meta.url` is put back for finding the package's files.
await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  format: 'cjs',
  outfile: 'dist/cli.cjs',
  minify: true,
  keepNames: true,
  banner: { js: '#!/usr/bin/env node\nconst importMetaUrl=require("node:url").pathToFileURL(__filename).href;' },
  define: { 'import.meta.url': 'importMetaUrl' },
});
cpSync('src/policy/aws', 'dist/types/src/policy/aws', { recursive: true });

function requireForBundledCommonJs() {
  return `import { createRequire as createRequireForBundle } from 'node:module';\nconst require = createRequireForBundle(import.meta.url);`;
}
