import { posix } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Construct, Resource } from '../../model/resource.js';
import type { Files } from '../files.js';
import type { Assembly, AssemblyStack } from './assembly.js';
import type { TypeScript } from './code/parsed-files.js';
import { readTree } from './construct-tree.js';
import { StackMetadata } from './metadata.js';
import { Owners } from './owners.js';
import { Placement } from './placement.js';
import { ProjectFiles } from './project-files.js';

/** Tells of the resources of one assembly which constructs they come from, whose these are, and where they were written. */
export class Constructs {
  private readonly metadata: ReadonlyMap<string, StackMetadata>;
  private readonly owners: Owners;
  private readonly placement: Placement;

  constructor(assembly: Assembly, files: Files, typescript: TypeScript | undefined, report: (diagnostic: Diagnostic) => void) {
    const metadata = new Map(assembly.stacks.map((stack) => [stack.template, new StackMetadata(stack)]));
    const named = new Set([...metadata.values()].flatMap((each) => [...each.files()]));
    this.metadata = metadata;
    this.owners = new Owners(readTree(assembly.tree, files), assembly.stacks.map(({ stackPath }) => stackPath));
    this.placement = new Placement(new ProjectFiles(files, posix.dirname(assembly.folder), named), typescript, report);
  }

  /** Notes what a stack uses, before anybody is asked whose it is. */
  uses(stack: AssemblyStack, resource: Resource): void {
    this.owners.uses(stack.stackPath, resource.type);
  }

  constructOf(stack: AssemblyStack, resource: Resource): Construct | undefined {
    const metadata = this.metadata.get(stack.template);
    const path = pathIn(resource) ?? metadata?.pathOf(resource.address);
    if (path === undefined || metadata === undefined) return undefined;
    const creation = metadata.creation(path) ?? [];
    const origins = { type: resource.type, creation, assignment: (property: string) => metadata.assignment(path, property) };
    return {
      path,
      owner: this.owners.ownerOf(path, stack.stackPath, creation),
      placeOf: (property) => this.placement.placeOf(origins, property),
    };
  }
}

/** What the template says itself. */
function pathIn({ attributes }: Resource): string | undefined {
  const metadata = attributes.entries.get('Metadata')?.value;
  const path = metadata?.kind === 'map' ? metadata.entries.get('aws:cdk:path')?.value : undefined;
  return path?.kind === 'literal' && typeof path.value === 'string' ? path.value : undefined;
}
