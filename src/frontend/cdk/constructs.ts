import type { Diagnostic } from '../../model/diagnostic.js';
import type { UnitInfo } from '../../model/finding.js';
import type { Acknowledgement, Construct, Resource } from '../../model/resource.js';
import type { Place, Source } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import type { Files } from '../files.js';
import { once } from '../once.js';
import { acknowledgementsIn } from './acknowledgements.js';
import type { Assembly, AssemblyStack } from './assembly.js';
import type { TypeScript } from './code/parsed-files.js';
import type { TreeNode } from './construct-tree.js';
import { readTree } from './construct-tree.js';
import { entryFiles } from './entry.js';
import { installedVersion } from './installed.js';
import { StackMetadata } from './metadata.js';
import { Owners } from './owners.js';
import type { Origins } from './placement.js';
import { Placement } from './placement.js';
import { ProjectFiles } from './project-files.js';
import { staleness } from './stale.js';

/** Said once a scan, whichever assemblies it is true of: equal diagnostics are one. */
const TRACES_HINT: Diagnostic = {
  severity: 'info',
  code: 'assembly-without-traces',
  message: 'Findings are shown in the synthesized template where the code that made a resource is not known: '
    + 'after `cdk synth --debug` (or with `CDK_DEBUG=1`) they are shown on its line.',
};

/** Tells of the resources of one assembly which constructs they come from, whose these are, and where they were written. */
export class Constructs {
  private readonly metadata: ReadonlyMap<string, StackMetadata>;
  private readonly tree: ReadonlyMap<string, TreeNode>;
  private readonly owners: Owners;
  private readonly placement: Placement;
  /** Whether the assembly tells where anything was made in the user's code. */
  private readonly hasTraces: boolean;

  constructor(assembly: Assembly, files: Files, typescript: TypeScript | undefined, private readonly report: (diagnostic: Diagnostic) => void) {
    const metadata = new Map(assembly.stacks.map((stack) => [stack.template, new StackMetadata(stack)]));
    const named = new Set([...metadata.values()].flatMap((each) => [...each.files()]));
    const here = assembly.project;
    this.metadata = metadata;
    this.hasTraces = named.size > 0;
    this.tree = readTree(assembly.tree, files);
    this.owners = new Owners(this.tree, assembly.stacks.map(({ stackPath }) => stackPath), (name) => installedVersion(name, here, files));
    const project = new ProjectFiles(files, here, named);
    const entries = (): readonly Source[] => [...entryFiles(here, files, project), ...[...named].flatMap((path) => project.find(path) ?? [])];
    staleness(assembly.folder, entries(), files).forEach(report);
    this.placement = new Placement(project, typescript, entries, report);
  }

  /** Notes what a stack uses, before anybody is asked whose it is. */
  uses(stack: AssemblyStack, resource: Resource): void {
    this.owners.uses(stack.stackPath, resource.type);
  }

  acknowledgements(stack: AssemblyStack, unit: UnitInfo): readonly Acknowledgement[] {
    const metadata = this.metadata.get(stack.template);
    return acknowledgementsIn(stack, unit, (trace, path, text) => {
      // Constructs that are no resources have no trace of their own: what is in them has.
      const made = path === stack.stackPath ? metadata?.stackCreation() : metadata?.creation(`${path}/Resource`);
      return this.placement.placeOfCall(trace, text) ?? this.placement.placeOfCall(made ?? [], text);
    });
  }

  constructOf(stack: AssemblyStack, resource: Resource): Construct | undefined {
    const metadata = this.metadata.get(stack.template);
    const path = pathIn(resource) ?? metadata?.pathOf(resource.address);
    if (path === undefined || metadata === undefined) return undefined;
    const creation = metadata.creation(path) ?? [];
    const origins: Origins = {
      type: resource.type,
      properties: resource.properties,
      path,
      logicalId: resource.address.slice(resource.address.lastIndexOf('/') + 1),
      creation,
      stack: metadata.stackCreation(),
      creationOf: (logicalId) => metadata.creation(metadata.pathOf(logicalId) ?? '') ?? [],
      classOf: (at) => this.tree.get(at)?.type.split('.').at(-1),
      assignment: (property) => metadata.assignment(path, property),
    };
    const elsewhere = (decided: Place): Place | undefined => {
      const other = metadata.pathOf(elementAround(decided) ?? '');
      if (other === undefined) return undefined;
      const { key, properties } = keyAt(decided);
      return this.placement.placeOf({ ...origins, type: '', properties, path: other, creation: metadata.creation(other) ?? [] }, key);
    };
    const owner = this.owners.ownerOf(path, stack.stackPath, creation);
    return {
      path,
      owner,
      placeOf: (property, decided) => {
        const moved = decided && isOutside(decided, resource.body) ? elsewhere(decided) : undefined;
        const place = moved ?? this.placement.placeOf(origins, property);
        if (place === undefined && owner.kind === 'own' && !this.hasTraces) this.report(TRACES_HINT);
        return place;
      },
      isSetByUser: (property) => this.placement.isSetByUser(origins, property),
      calls: once(() => this.placement.callsOfUser(origins)),
    };
  }
}

/** What the template says itself. */
function pathIn({ attributes }: Resource): string | undefined {
  const metadata = attributes.entries.get('Metadata')?.value;
  const path = metadata?.kind === 'map' ? metadata.entries.get('aws:cdk:path')?.value : undefined;
  return path?.kind === 'literal' && typeof path.value === 'string' ? path.value : undefined;
}

/** Whether a place is in the template of a resource, but not in the resource. */
function isOutside(place: Place, body: Place): boolean {
  return place.source === body.source && (place.start < body.start || place.end > body.end);
}

/** The name of the element of a template that a place is in. CDK indents templates by one column a level. */
function elementAround({ source, start }: Place): string | undefined {
  const before = source.text.slice(0, start);
  const at = before.lastIndexOf('\n  "');
  return at === -1 ? undefined : /^\n {2}"([^"\\]+)": ?\{/.exec(before.slice(at, at + 300))?.[1];
}

/** The key of a value in a template, and what would have only this: the default of a parameter, an entry of a mapping. */
function keyAt(decided: Place): { readonly key: string; readonly properties: Value } {
  const { source, start, end } = decided;
  const key = /"([^"\\]+)": ?$/.exec(source.text.slice(Math.max(start - 300, 0), start))?.[1] ?? '';
  const text = source.text.slice(start, end);
  const origin = { place: decided };
  const value: Value = { kind: 'literal', value: /^-?[\d.]+$/.test(text) ? Number(text) : text.replace(/^"|"$/g, ''), origin };
  return { key, properties: { kind: 'map', entries: new Map([[key, { keyPlace: decided, value }]]), origin } };
}
