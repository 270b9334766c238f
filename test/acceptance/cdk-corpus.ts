import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policies } from '../../policies/index.js';
import { PolicyNames } from '../../src/engine/suppressions/policy-names.js';
import { loadTypeScript } from '../../src/cli/typescript.js';
import type { LocatedFinding } from '../../src/engine/findings.js';
import { readEstate } from '../../src/estate.js';
import { judge } from '../../src/judge.js';
import type { Resource } from '../../src/model/resource.js';
import { memoryFiles } from '../memory-files.js';

/** The corpus of CDK apps, absent on most machines. */
export const CORPUS = join(process.env.NEARSIDE_SHARED ?? '../shared', 'corpus-cdk');
export const hasCorpus = existsSync(CORPUS);

/** A line on which the author of an app would want a finding. */
export interface Label {
  readonly kind: 'expect' | 'ok';
  readonly file: string;
  readonly line: number;
  readonly type: string;
  readonly property?: string;
  readonly reason: string;
}

export interface CorpusAssembly {
  readonly app: string;
  /** `2.276.0-debug`. */
  readonly name: string;
  /** Whether its metadata tells where constructs were made. */
  readonly hasTraces: boolean;
  readonly labels: readonly Label[];
}

export interface ScannedAssembly extends CorpusAssembly {
  /** The app's files and its `cdk.out`, by path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly findings: readonly LocatedFinding[];
  readonly resources: readonly Resource[];
}

interface Index {
  readonly apps: readonly { readonly app: string; readonly labels: readonly Label[] }[];
  readonly assemblies: readonly { readonly app: string; readonly path: string; readonly withUserFrame: number }[];
}

export function corpusAssemblies(): readonly CorpusAssembly[] {
  if (!hasCorpus) return [];
  const index: Index = JSON.parse(readFileSync(join(CORPUS, 'index.json'), 'utf8'));
  const labels = new Map(index.apps.map((app) => [app.app, app.labels]));
  return index.assemblies.map(({ app, path, withUserFrame }) =>
    ({ app, name: path.split('/').at(-2) ?? '', hasTraces: withUserFrame > 0, labels: labels.get(app) ?? [] }));
}

/** Scans an assembly as it would lie in its app's folder, with all policies. */
export async function scanAssembly(assembly: CorpusAssembly): Promise<ScannedAssembly> {
  const { app, name } = assembly;
  const texts = {
    ...textsBelow(join(CORPUS, 'apps', app), ''),
    ...textsBelow(join(CORPUS, 'assemblies', app, name, 'cdk.out'), 'cdk.out/'),
  };
  const files = memoryFiles(texts, ['cdk.json', 'cdk.out/manifest.json'].filter((path) => path in texts));
  const estate = await readEstate(files, { cdk: { typescript: loadTypeScript } });
  const selected = policies.map((policy) => ({ policy, severity: policy.severity }));
  const { findings } = judge({ files, estate, names: new PolicyNames(policies), fromComments: [], diagnostics: [] }, { selected });
  return { ...assembly, texts, findings, resources: estate.resources };
}

function textsBelow(folder: string, prefix: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [prefix + path.slice(folder.length + 1), readFileSync(path, 'utf8')];
  }));
}
