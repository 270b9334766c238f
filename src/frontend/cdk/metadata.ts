import type { AssemblyStack } from './assembly.js';
import { dataOf, listOf, textOf } from './data.js';
import type { Frame } from './frames.js';
import { parseFrame } from './frames.js';

export type Trace = readonly Frame[];
export type PlaceFrame = Extract<Frame, { readonly kind: 'place' }>;

/** What a stack's metadata tells of where its constructs were made. Paths are without a leading slash. */
export class StackMetadata {
  private readonly creations = new Map<string, Trace>();
  private readonly assignments = new Map<string, Map<string, Trace>>();
  private readonly paths = new Map<string, string>();
  /** For a construct without a place of its own: that of the first element below it that has one. */
  private readonly relatives = new Map<string, Trace>();

  constructor(private readonly stack: AssemblyStack) {
    for (const [key, entries] of stack.metadata()) {
      const path = key.replace(/^\//, '');
      for (const entry of listOf(entries)) this.take(path, dataOf(entry));
    }
    for (const [path, trace] of this.creations) if (userFrames(trace).length > 0) this.lend(path, trace);
  }

  /** The path of the construct that makes a resource of the stack's own template, for resources that do not say it themselves. */
  pathOf(logicalId: string): string | undefined {
    return this.paths.get(logicalId);
  }

  /** Where a construct was made; where nothing is said of it, where its nearest relative was. */
  creation(path: string): Trace | undefined {
    const own = this.creations.get(path);
    if (own !== undefined && userFrames(own).length > 0) return own;
    const { stackPath } = this.stack;
    for (let at = parentOf(path); at.length > stackPath.length; at = parentOf(at)) {
      const relative = this.relatives.get(at);
      if (relative !== undefined) return relative;
    }
    return own;
  }

  /** Where the stack was made. */
  stackCreation(): Trace {
    return this.creations.get(this.stack.stackPath) ?? [];
  }

  /** Where a property was last assigned after its construct was made. */
  assignment(path: string, property: string): Trace | undefined {
    return this.assignments.get(path)?.get(property);
  }

  /** The files of the user's code that are named, each once. */
  files(): ReadonlySet<string> {
    return new Set([...this.creations.values()].flatMap((trace) => userFrames(trace).map(({ file }) => file)));
  }

  private take(path: string, entry: ReadonlyMap<string, unknown>): void {
    const data = entry.get('data');
    switch (entry.get('type')) {
      case 'aws:cdk:logicalId': {
        const logicalId = textOf(data);
        if (logicalId !== undefined) this.paths.set(logicalId, path);
        if (entry.has('trace')) this.creations.set(path, traceOf(entry.get('trace')));
        return;
      }
      case 'aws:cdk:creationStack':
        this.creations.set(path, traceOf(data));
        return;
      case 'aws:cdk:propertyAssignment': {
        const assignment = dataOf(data);
        const property = textOf(assignment.get('propertyName'));
        const known = this.assignments.get(path) ?? new Map<string, Trace>();
        if (property !== undefined) this.assignments.set(path, known.set(property, traceOf(assignment.get('stackTrace'))));
        return;
      }
      default:
        return;
    }
  }

  private lend(path: string, trace: Trace): void {
    const isMain = /\/(?:Resource|Default)$/.test(path);
    const parent = parentOf(path);
    for (let at = parent; at.length > this.stack.stackPath.length; at = parentOf(at)) {
      if (!this.relatives.has(at) || (isMain && at === parent)) this.relatives.set(at, trace);
    }
  }
}

/** The frames in the user's own files, innermost first. */
export function userFrames(trace: Trace): readonly PlaceFrame[] {
  return trace.filter((frame) => frame.kind === 'place');
}

/** The frames of a trace as metadata have it. */
export function traceOf(lines: unknown): Trace {
  return listOf(lines).flatMap((line) => (typeof line === 'string' ? (parseFrame(line) ?? []) : []));
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
