import type { Diagnostic } from '../../model/diagnostic.js';
import type { UnitInfo } from '../../model/finding.js';
import type { Estate, Resource } from '../../model/resource.js';
import type { CloudFormationOptions, RootTemplate } from '../cloudformation/index.js';
import { readCloudFormation } from '../cloudformation/index.js';
import type { Files } from '../files.js';
import { appsAmong } from './app-settings.js';
import { unreadApp } from './apps.js';
import type { Assembly, AssemblyStack } from './assembly.js';
import { readAssembly } from './assembly.js';
import type { TypeScript } from './code/parsed-files.js';
import { Constructs } from './constructs.js';
import { ancestors, manifestPaths } from './detect.js';
import { unlistedTemplates } from './unlisted.js';

export interface CdkOptions {
  /** Loads the TypeScript compiler; undefined when there is none. Asked only when there is a cloud assembly. */
  readonly typescript?: () => TypeScript | undefined;
}

/** Reads the cloud assemblies among the files, each stack as a unit, and the templates outside of assemblies as CloudFormation. */
export function readCloudFormationAndCdk(files: Files, options: CloudFormationOptions, cdk: CdkOptions): Estate {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const apps = appsAmong(files);
  const assemblies = manifestPaths(files, apps.map(({ output }) => output)).map((path) => readAssembly(path, files, report));
  const folders = new Set(assemblies.map(({ folder }) => folder));
  const candidates = files.paths.filter((path) => !ancestors(path).some((folder) => folders.has(folder)));
  const roots = rootsOf(assemblies);
  const estate = readCloudFormation(files, options, { candidates, roots: roots.map(({ root }) => root) });
  const typescript = roots.length === 0 ? undefined : cdk.typescript?.();
  const used = new Set(estate.files);
  apps.flatMap((app) => unreadApp(app, files) ?? []).forEach(report);
  for (const assembly of assemblies) unlistedTemplates(assembly, used, files).forEach(report);
  const withStacks = new Set(roots.map(({ assembly }) => assembly));
  const opened = new Map([...withStacks].map((assembly) => [assembly, new Constructs(assembly, files, typescript, report)]));
  return {
    units: estate.units,
    resources: withConstructs(estate.resources, roots, opened),
    declarations: estate.declarations ?? [],
    templates: estate.templates ?? [],
    acknowledgements: roots.flatMap(({ assembly, stack, root }) => opened.get(assembly)?.acknowledgements(stack, root.unit) ?? []),
    get diagnostics() {
      return [...estate.diagnostics, ...diagnostics];
    },
    files: [...used, ...assemblies.flatMap(({ manifests }) => manifests)].sort(),
  };
}

/** A stack of an assembly, as it is read. */
interface StackRoot {
  readonly assembly: Assembly;
  readonly stack: AssemblyStack;
  readonly root: RootTemplate;
}

/** The stacks in the order of the manifests. A path that two apps use is told apart by the assembly's folder. */
function rootsOf(assemblies: readonly Assembly[]): readonly StackRoot[] {
  const uses = new Map<string, number>();
  for (const { stackPath } of assemblies.flatMap(({ stacks }) => stacks)) uses.set(stackPath, (uses.get(stackPath) ?? 0) + 1);
  return assemblies.flatMap((assembly) =>
    assembly.stacks.map((stack) => {
      const { stackPath, template, environment } = stack;
      const unit: UnitInfo = { id: uses.get(stackPath) === 1 ? stackPath : `${assembly.folder}/${stackPath}`, kind: 'cdk', path: template };
      return { assembly, stack, root: { unit, path: template, environment } };
    }),
  );
}

function withConstructs(resources: readonly Resource[], roots: readonly StackRoot[], opened: ReadonlyMap<Assembly, Constructs>): readonly Resource[] {
  const byUnit = new Map(roots.map((root) => [root.root.unit, root]));
  for (const resource of resources) {
    const root = byUnit.get(resource.unit);
    if (root) opened.get(root.assembly)?.uses(root.stack, resource);
  }
  return resources.map((resource) => {
    const root = byUnit.get(resource.unit);
    const construct = root && opened.get(root.assembly)?.constructOf(root.stack, resource);
    return construct ? { ...resource, construct } : resource;
  });
}
