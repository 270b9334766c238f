import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InputOptions } from 'rolldown';
import { build } from 'rolldown';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/nearside-bench/', import.meta.url));

/** Packages are loaded from where they are installed. */
const BUNDLE: InputOptions = { platform: 'node', external: /^[^./]/, resolve: { extensionAlias: { '.js': ['.ts', '.js'] } } };

/** Files that are measured on, and programs that measure in a process of their own. */
export class Workspace {
  private readonly folder = mkdtempSync(join(tmpdir(), 'nearside-bench-'));

  /** @param shared the folder with templates that others wrote; it may be absent. */
  constructor(private readonly shared: string) {}

  /** Writes a template and returns its path. */
  template(name: string, text: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** Writes files into a folder of their own and returns its path. */
  root(name: string, files: Readonly<Record<string, string>>): string {
    const root = join(this.folder, name);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return root;
  }

  /** A folder of `shared`; undefined: it is not there. */
  sharedFolder(name: string): string | undefined {
    const path = join(this.shared, name);
    return existsSync(path) ? path : undefined;
  }

  missing(name: string): string {
    return `${join(this.shared, name)} is not there (NEARSIDE_SHARED names the folder it is looked for in)`;
  }

  /** As `output`, of a workload that prints one number. */
  async run(name: string, input: readonly string[]): Promise<number> {
    return Number(await this.output(name, input));
  }

  /** Bundles `workloads/<name>.ts` as the package is, runs it in a fresh process, and returns what it prints. */
  async output(name: string, input: readonly string[]): Promise<string> {
    const outfile = join(CACHE, `${name}.mjs`);
    const entry = fileURLToPath(new URL(`workloads/${name}.ts`, import.meta.url));
    await build({ ...BUNDLE, input: entry, output: { file: outfile, format: 'esm', codeSplitting: false } });
    return execFileSync(process.execPath, [outfile], { input: JSON.stringify(input), encoding: 'utf8', maxBuffer: Infinity });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Sorted, so that every contender sees the same order. */
export function filesBelow(folder: string, extensions: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => extensions.includes(extname(name)))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}
