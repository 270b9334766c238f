import type { UnitInfo } from '../../model/finding.js';
import type { Place } from '../../model/source.js';
import type { Estate, Resource, TemplateMetadata } from '../../model/resource.js';
import type { Literal, Value } from '../../model/value.js';
import type { Node } from '../../syntax/tree.js';
import { child } from '../../syntax/tree.js';
import type { Files } from '../files.js';
import { resourceCycles } from './cycles.js';
import { asWritten } from './documents.js';
import { outputsOf } from './outputs.js';
import { readParameterFiles } from './parameter-files.js';
import type { GivenLiterals } from './parameter-files.js';
import type { Parameter } from './parameters.js';
import { givenValue } from './parameters.js';
import { resourcesOf } from './resources.js';
import { rootTemplates } from './roots.js';
import { nodeOf, Stack } from './stack.js';
import { carry, text } from './values.js';
import { RunWorkspace } from './workspace.js';

export interface CloudFormationOptions {
  /** As `--parameter Key=Value`; wins over parameter files. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Paths like those of `Files`. */
  readonly parameterFiles?: readonly string[];
}

/** A template that is known to be deployed on its own. */
export interface RootTemplate {
  readonly unit: UnitInfo;
  readonly path: string;
  /** Account and region, as whoever knows them writes them: stacks import only what is exported in their environment. */
  readonly environment: string;
}

/** What is to be read: files that may turn out to be templates, and templates that are known to be roots. */
export interface TemplateSelection {
  readonly candidates: readonly string[];
  readonly roots: readonly RootTemplate[];
}

/** Reads the CloudFormation templates among the files, each root template as a unit with the stacks that are nested in it. */
export function readCloudFormation(files: Files, options: CloudFormationOptions, selection = everything(files)): Estate {
  const workspace = new RunWorkspace(files);
  const given = new GivenParameters(options, files, workspace);
  const paths = selection.candidates.filter((path) => workspace.templates.candidate(path).kind === 'template');
  const environments = [...byEnvironment(selection.roots)].map((roots) => openRoots(roots, given, new RunWorkspace(files)));
  const opened = [openStacks(paths, given, workspace), ...environments];
  const estates = opened.map(({ stacks, workspace: own }) => ({ ...readStacks(stacks, own), workspace: own }));
  given.reportUnused();
  return {
    units: opened.flatMap(({ stacks }) => stacks.map(({ scope }) => scope.unit)),
    resources: estates.flatMap(({ resources }) => resources),
    declarations: estates.flatMap(({ declarations }) => declarations),
    templates: opened.flatMap(({ stacks, nested }) => [...stacks, ...nested].flatMap((stack) => metadataOf(stack))),
    get diagnostics() {
      return estates.flatMap((estate) => estate.workspace.diagnostics);
    },
    files: [...new Set(estates.flatMap((estate) => estate.workspace.templates.paths()))].sort(),
  };
}

function everything({ paths }: Files): TemplateSelection {
  return { candidates: paths, roots: [] };
}

function readStacks(stacks: readonly Stack[], workspace: RunWorkspace): Required<Pick<Estate, 'resources' | 'declarations'>> {
  const resources: Resource[] = [];
  for (const stack of stacks) {
    const own = [...resourcesOf(stack, { conditions: [], madeBy: [] })];
    for (const diagnostic of resourceCycles(own)) workspace.report(diagnostic);
    resources.push(...own);
  }
  return { resources, declarations: stacks.flatMap((stack) => [...outputsOf(stack)]) };
}

function metadataOf({ scope, request }: Stack): readonly TemplateMetadata[] {
  const metadata = child(request.template, 'Metadata');
  if (metadata === undefined) return [];
  const under = (key: string): Value | undefined => {
    const node = child(metadata, key);
    return node && asWritten(node);
  };
  return [{ unit: scope.unit, source: metadata.place.source, under }];
}

function byEnvironment(roots: readonly RootTemplate[]): Iterable<readonly RootTemplate[]> {
  const groups = new Map<string, RootTemplate[]>();
  for (const root of roots) groups.set(root.environment, [...(groups.get(root.environment) ?? []), root]);
  return groups.values();
}

interface Stacks {
  /** Those that are deployed on their own, by path. */
  readonly stacks: readonly Stack[];
  readonly nested: readonly Stack[];
  readonly workspace: RunWorkspace;
}

/** Root stacks with all that is nested in them, and what each of them exports. A template that nobody could open after all is a root. */
function openStacks(paths: readonly string[], given: GivenParameters, workspace: RunWorkspace): Stacks {
  const stacks: Stack[] = [];
  const nested: Stack[] = [];
  const opened = new Set<string>();
  const open = (roots: readonly string[]): void => {
    const found = openRoots(roots.map(plainRoot), given, workspace);
    stacks.push(...found.stacks);
    nested.push(...found.nested);
    for (const { request } of [...found.stacks, ...found.nested]) opened.add(request.path);
  };
  open(rootTemplates(paths, workspace.templates));
  for (const path of paths) if (!opened.has(path)) open([path]);
  return { stacks: stacks.sort((a, b) => (a.request.path < b.request.path ? -1 : 1)), nested, workspace };
}

function plainRoot(path: string): RootTemplate {
  return { unit: { id: path, kind: 'cloudformation', path }, path, environment: '' };
}

function openRoots(roots: readonly RootTemplate[], given: GivenParameters, workspace: RunWorkspace): Stacks {
  const stacks = roots.flatMap((root) => openRoot(root, given, workspace));
  stacks.forEach(addExports);
  const nested = stacks.flatMap((stack) => [...nestedIn(stack)]);
  nested.forEach(addExports);
  return { stacks, nested, workspace };
}

function openRoot({ unit, path }: RootTemplate, given: GivenParameters, workspace: RunWorkspace): readonly Stack[] {
  const loaded = workspace.templates.named(path);
  if (loaded.kind !== 'template') return [];
  const request = { workspace, unit, path, prefix: '', template: loaded.root };
  const declared = child(loaded.root, 'Parameters');
  const parameterNode = (name: string): Node | undefined => {
    const entry = declared?.kind === 'map' ? declared.entries.get(name) : undefined;
    return entry && nodeOf(given.literalOf(name, entry.keyPlace));
  };
  return [new Stack({ ...request, given: (parameter) => given.valueOf(parameter, workspace), parameterNode })];
}

function* nestedIn(stack: Stack): Iterable<Stack> {
  for (const logicalId of stack.scope.sections.resources.keys()) {
    const nested = stack.nested(logicalId);
    if (nested === undefined) continue;
    yield nested;
    yield* nestedIn(nested);
  }
}

function addExports(stack: Stack): void {
  const { scope } = stack;
  for (const { key, value } of scope.sections.outputs.values()) {
    const name = child(child(value, 'Export'), 'Name');
    if (name !== undefined) scope.workspace.exports.add(scope.evaluate(name), () => stack.output(key));
  }
}

/** What the user gave root templates' parameters. */
class GivenParameters {
  private readonly fromFiles: GivenLiterals;
  private readonly fromOptions: ReadonlyMap<string, string>;
  private readonly used = new Set<string>();

  constructor(
    options: CloudFormationOptions,
    files: Files,
    private readonly workspace: RunWorkspace,
  ) {
    this.fromFiles = readParameterFiles(options.parameterFiles ?? [], files, (diagnostic) => workspace.report(diagnostic));
    this.fromOptions = new Map(Object.entries(options.parameters ?? {}));
  }

  valueOf(parameter: Parameter, workspace: RunWorkspace): Value | undefined {
    const { name, place } = parameter;
    const literal = this.literalOf(name, place);
    if (literal === undefined) return undefined;
    this.used.add(name);
    const value = givenValue(parameter, literal, workspace);
    return this.fromOptions.has(name) ? carry(value, place, `\`${name}\` given on the command line`) : value;
  }

  /** What was given, as text; what the command line gives has no place but that of the declaration. */
  literalOf(name: string, declaration: Place): Literal | undefined {
    const option = this.fromOptions.get(name);
    return option === undefined ? this.fromFiles.get(name) : text(option, declaration);
  }

  reportUnused(): void {
    for (const name of new Set([...this.fromFiles.keys(), ...this.fromOptions.keys()])) {
      if (this.used.has(name)) continue;
      const place = this.fromOptions.has(name) ? undefined : this.fromFiles.get(name)?.origin.place;
      const message = `No template has a parameter \`${name}\`.`;
      this.workspace.report({ severity: 'info', code: 'unused-parameter-value', message, ...(place !== undefined && { place }) });
    }
  }
}
