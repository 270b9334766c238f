import type { Diagnostic } from '../../model/diagnostic.js';
import type { UnitInfo } from '../../model/finding.js';
import type { Estate, Move, Resource } from '../../model/resource.js';
import type { Files } from '../files.js';
import type { Module } from './configuration/module.js';
import { dataDeclarations } from './configuration/data-declarations.js';
import { ModuleInstance } from './configuration/evaluation/module-instance.js';
import { RootContext } from './configuration/evaluation/root-context.js';
import { rootInputs } from './configuration/evaluation/variables.js';
import { managedResources, readValues } from './configuration/evaluation/walk.js';
import { Folders } from './configuration/folders.js';
import type { ValuesFlag } from './configuration/given-values.js';
import { givenValues, missingValues, valuesFlags } from './configuration/given-values.js';
import { graphResources } from './configuration/graph-resources.js';
import { ModuleSources } from './configuration/module-sources.js';
import { Modules } from './configuration/modules.js';
import { movesOf } from './configuration/moved.js';
import { providerDeclarations } from './configuration/provider-declarations.js';
import { findRoots } from './configuration/roots.js';
import { unusedData } from './configuration/unused-data.js';
import { checkStatements } from './configuration/validation/statements.js';
import { checkUnmade } from './configuration/validation/unmade.js';
import { Conditions } from './expressions/conditions.js';
import type { Work } from './expressions/session.js';
import { fileAccess } from './functions/files.js';
import type { TerraformOptions } from './options.js';

export { withPlans } from './plan/index.js';

/** Reads the Terraform configuration among the files, each root module as a unit with the modules that it calls. `work` is counted up. */
export function readTerraform(files: Files, options: TerraformOptions, work?: Work): Estate {
  const modules = new Modules(files, new Folders(files));
  const { roots, diagnostics } = findRoots(modules);
  const { flags, diagnostics: flagDiagnostics } = valuesFlags(options.args ?? []);
  const units: UnitInfo[] = [];
  const resources: Resource[] = [];
  const declarations: Resource[] = [];
  const moves: Move[] = [];
  for (const root of roots) {
    const unit: UnitInfo = { id: root.folder, kind: 'terraform', path: root.folder };
    units.push(unit);
    const read = readRoot(root, unit, { files, modules, flags, options, ...(work && { work }) });
    for (const resource of read.resources) resources.push(resource);
    declarations.push(...read.declarations);
    moves.push(...read.moves);
  }
  if (roots.length > 0) for (const name of unusedFlags(flags, roots)) modules.report(unusedFlag(name));
  return {
    units,
    resources,
    declarations,
    moves,
    get diagnostics() {
      return [...(roots.length > 0 ? flagDiagnostics : []), ...diagnostics, ...modules.diagnostics];
    },
    files: modules.paths(),
  };
}

interface Run {
  readonly files: Files;
  readonly modules: Modules;
  readonly flags: readonly ValuesFlag[];
  readonly options: TerraformOptions;
  readonly work?: Work;
}

function readRoot(root: Module, unit: UnitInfo, { files, modules, flags, options, work }: Run): Required<Pick<Estate, 'resources' | 'declarations' | 'moves'>> {
  const sources = new ModuleSources(root.folder, modules, files);
  const environment = { conditions: new Conditions(), files: fileAccess(files, root.folder), ephemeral: { met: false }, ...(work && { work }) };
  const isDeployed = root.isDeployed || root.providers.size > 0;
  const context = new RootContext(unit, root.folder, options.workspace ?? 'default', isDeployed, environment, sources, modules.report);
  const given = givenValues(root, flags, options, modules);
  const missing = missingValues(root, given, modules);
  if (missing !== undefined) context.report(missing);
  const instance = new ModuleInstance(root, context, rootInputs(given, context));
  const resources = graphResources(root, [...managedResources(instance)]);
  readValues(instance);
  checkUnmade(instance);
  checkStatements(instance);
  const declarations = [...providerDeclarations(instance), ...dataDeclarations(instance), ...unusedData(instance)];
  return { resources, declarations, moves: movesOf(instance) };
}

function unusedFlags(flags: readonly ValuesFlag[], roots: readonly Module[]): ReadonlySet<string> {
  const names = flags.flatMap((flag) => (flag.kind === 'variable' ? [flag.name] : []));
  return new Set(names.filter((name) => !roots.some((root) => root.variables.has(name))));
}

function unusedFlag(name: string): Diagnostic {
  return { severity: 'info', code: 'unused-parameter-value', message: `No root module has a variable \`${name}\`.` };
}
