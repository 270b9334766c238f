import type { Condition, Formula } from '../../model/decision.js';
import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.js';
import type { UnitInfo } from '../../model/finding.js';
import type { Place } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import type { Entry, MapNode, Node } from '../../syntax/tree.js';
import type { Exports } from './exports.js';

/** What all templates of one run share. */
export interface Workspace {
  readonly exports: Exports;
  report(diagnostic: Diagnostic): void;
  /** One object per name: what is unknown under the same name is the same unknown, in every template. */
  identity(name: string): object;
  /** A number per object, in the order in which they are asked for. */
  numberOf(identity: object): number;
  /** Questions that only the deployment answers, by what they ask. */
  readonly questions: Map<string, Formula>;
  /** How deep the evaluation stands at the moment, over all templates. */
  depth: number;
}

/** One template in one place: a root, or a nested stack as one of its parents makes it. */
export interface Scope {
  readonly workspace: Workspace;
  readonly unit: UnitInfo;
  /** The template's file. */
  readonly path: string;
  /** What addresses begin with: `''`, `Child/`. */
  readonly prefix: string;
  readonly sections: Sections;
  /** Declared parameters and pseudo parameters. */
  readonly parameters: ReadonlyMap<string, Value>;
  readonly conditions: ReadonlyMap<string, Condition>;
  /** The outputs of a nested stack; undefined when the resource is none. */
  nestedStack(logicalId: string): StackOutputs | 'unavailable' | undefined;
  evaluate(node: Node): Value;
  warn(code: DiagnosticCode, message: string, place: Place, severity?: Diagnostic['severity']): void;
}

/** What `Fn::GetAtt: [Child, Outputs.X]` may ask. */
export interface StackOutputs {
  output(name: string): Value | undefined;
}

export type Section = ReadonlyMap<string, Entry>;

export interface Sections {
  readonly parameters: Section;
  readonly mappings: Section;
  readonly conditions: Section;
  readonly rules: Section;
  readonly resources: Section;
  readonly outputs: Section;
}

const EMPTY: Section = new Map();

/** The sections of a template. One that is not a map is reported and counts as empty; so does a missing `Resources`. */
export function readSections(template: MapNode, report: (diagnostic: Diagnostic) => void): Sections {
  const section = (name: string): Section => {
    const entry = template.entries.get(name);
    if (entry === undefined) return EMPTY;
    if (entry.value.kind === 'map') return entry.value.entries;
    if (name !== 'Resources' && entry.value.kind === 'scalar' && entry.value.value === null) return EMPTY;
    report({ severity: 'error', code: 'invalid-template', message: `\`${name}\` is not a map.`, place: entry.keyPlace });
    return EMPTY;
  };
  if (!template.entries.has('Resources')) {
    report({ severity: 'error', code: 'invalid-template', message: 'The template has no `Resources`.', place: template.place });
  }
  return {
    parameters: section('Parameters'),
    mappings: section('Mappings'),
    conditions: section('Conditions'),
    rules: section('Rules'),
    resources: section('Resources'),
    outputs: section('Outputs'),
  };
}

/** `Child/Bucket`'s id in the graph. */
export function resourceId(scope: Pick<Scope, 'unit' | 'prefix'>, logicalId: string): string {
  return `${scope.unit.id}#${scope.prefix}${logicalId}`;
}
