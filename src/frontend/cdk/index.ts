import type { Diagnostic } from '../../model/diagnostic.js';
import type { UnitInfo } from '../../model/finding.js';
import type { Estate } from '../../model/resource.js';
import type { CloudFormationOptions, RootTemplate } from '../cloudformation/index.js';
import { readCloudFormation } from '../cloudformation/index.js';
import type { Files } from '../files.js';
import { unsynthesizedApps } from './apps.js';
import type { Assembly, AssemblyStack } from './assembly.js';
import { readAssembly } from './assembly.js';
import { ancestors, manifestPaths } from './detect.js';
import { unlistedTemplates } from './unlisted.js';

/** Reads the cloud assemblies among the files, each stack as a unit, and the templates outside of assemblies as CloudFormation. */
export function readCloudFormationAndCdk(files: Files, options: CloudFormationOptions): Estate {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const assemblies = manifestPaths(files).map((path) => readAssembly(path, files, report));
  const folders = new Set(assemblies.map(({ folder }) => folder));
  const candidates = files.paths.filter((path) => !ancestors(path).some((folder) => folders.has(folder)));
  const estate = readCloudFormation(files, options, { candidates, roots: rootsOf(assemblies) });
  const used = new Set(estate.files);
  for (const diagnostic of unsynthesizedApps(files)) report(diagnostic);
  for (const assembly of assemblies) unlistedTemplates(assembly, used, files).forEach(report);
  return {
    units: estate.units,
    resources: estate.resources,
    get diagnostics() {
      return [...estate.diagnostics, ...diagnostics];
    },
    files: [...used, ...assemblies.flatMap(({ manifests }) => manifests)].sort(),
  };
}

/** The stacks in the order of the manifests. A path that two apps use is told apart by the assembly's folder. */
function rootsOf(assemblies: readonly Assembly[]): readonly RootTemplate[] {
  const uses = new Map<string, number>();
  for (const { stackPath } of assemblies.flatMap(({ stacks }) => stacks)) uses.set(stackPath, (uses.get(stackPath) ?? 0) + 1);
  return assemblies.flatMap(({ folder, stacks }) =>
    stacks.map((stack) => rootOf(stack, uses.get(stack.stackPath) === 1 ? stack.stackPath : `${folder}/${stack.stackPath}`)),
  );
}

function rootOf({ template, environment }: AssemblyStack, id: string): RootTemplate {
  const unit: UnitInfo = { id, kind: 'cdk', path: template };
  return { unit, path: template, environment };
}
