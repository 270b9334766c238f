import type { UnitInfo } from '../../model/finding.js';
import type { Place } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import type { Entry, MapNode, Node } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import { nestedTemplate } from './nested-templates.js';
import type { Parameter } from './parameters.js';
import { passedDown } from './parameters.js';
import type { Scope, StackOutputs, Workspace } from './scope.js';
import { resourceId } from './scope.js';
import { templateScope } from './template-scope.js';
import type { Templates } from './templates.js';
import type { Transformed } from './transforms.js';
import { applyTransforms } from './transforms.js';
import { freshUnknown } from './values.js';

/** What all stacks of a run share. */
export interface StackWorkspace extends Workspace {
  readonly templates: Templates;
  /** How many nested stacks may still be evaluated: templates that nest twice at every level are exponential. */
  nestedStacksLeft: number;
}

/** What makes a stack of a template. */
export interface StackRequest {
  readonly workspace: StackWorkspace;
  readonly unit: UnitInfo;
  readonly path: string;
  readonly prefix: string;
  /** The template as it was parsed. */
  readonly template: MapNode;
  readonly given: (parameter: Parameter) => Value | undefined;
  /** What a parameter is known to be before evaluation, for loops and SAM. */
  readonly parameterNode: (name: string) => Node | undefined;
  readonly parent?: Stack;
  /** Whether the stack runs in its parent's account and region. A stack set's instances do not. */
  readonly sharesRegion?: boolean;
}

/** The types of resources that are stacks themselves. */
export const NESTED_STACK = 'AWS::CloudFormation::Stack';
export const STACK_SET = 'AWS::CloudFormation::StackSet';

/** A template with the stacks that are nested in it, evaluated on demand. */
export class Stack implements StackOutputs {
  readonly scope: Scope;
  readonly transformed: Transformed;
  private readonly children = new Map<string, Stack | 'unavailable'>();
  private readonly outputsInProgress = new Set<string>();
  private readonly childrenInProgress = new Set<string>();

  constructor(readonly request: StackRequest) {
    const { workspace, unit, path, prefix, parent, sharesRegion = true } = request;
    const { result, diagnostics } = applyTransforms(request.template, {
      files: workspace.templates.parts,
      path,
      parameter: (name) => request.parameterNode(name) ?? child(child(child(request.template, 'Parameters'), name), 'Default'),
    });
    for (const diagnostic of diagnostics) workspace.report(diagnostic);
    this.transformed = result;
    this.scope = templateScope({
      workspace,
      unit,
      path,
      prefix,
      template: result.template,
      given: request.given,
      parent: sharesRegion ? parent?.scope : undefined,
      nestedStack: (logicalId) => this.outputsOf(logicalId),
    });
  }

  output(name: string): Value | undefined {
    const entry = this.scope.sections.outputs.get(name);
    if (entry === undefined) return undefined;
    const value = child(entry.value, 'Value');
    if (value === undefined) return freshUnknown(`the output \`${name}\` has no value`, entry.keyPlace);
    if (this.outputsInProgress.has(name)) return this.circular(`The output \`${this.scope.prefix}${name}\` depends on itself.`, entry.keyPlace);
    this.outputsInProgress.add(name);
    const evaluated = this.scope.evaluate(value);
    this.outputsInProgress.delete(name);
    return evaluated;
  }

  /** The stack that a resource makes; undefined when it makes none or its template cannot be read. */
  nested(logicalId: string): Stack | undefined {
    const stack = this.child(logicalId);
    return stack === 'unavailable' ? undefined : stack;
  }

  private outputsOf(logicalId: string): StackOutputs | 'unavailable' | undefined {
    const type = stringOf(child(this.scope.sections.resources.get(logicalId)?.value, 'Type'));
    return type === NESTED_STACK ? this.child(logicalId) : undefined;
  }

  private child(logicalId: string): Stack | 'unavailable' | undefined {
    const entry = this.scope.sections.resources.get(logicalId);
    const type = stringOf(child(entry?.value, 'Type'));
    if (entry === undefined || (type !== NESTED_STACK && type !== STACK_SET)) return undefined;
    const before = this.children.get(logicalId);
    if (before !== undefined) return before;
    if (this.childrenInProgress.has(logicalId)) {
      this.circular(`The nested stack \`${this.scope.prefix}${logicalId}\` depends on its own outputs.`, entry.keyPlace);
      return 'unavailable';
    }
    this.childrenInProgress.add(logicalId);
    const stack = this.open(entry, type) ?? 'unavailable';
    this.childrenInProgress.delete(logicalId);
    this.children.set(logicalId, stack);
    return stack;
  }

  private open(entry: Entry, type: string): Stack | undefined {
    const { workspace, unit } = this.request;
    const { scope } = this;
    const nested = nestedTemplate(entry, type, scope, workspace.templates, this.ancestorPaths());
    if (nested === undefined) return undefined;
    if (workspace.nestedStacksLeft-- <= 0) {
      scope.warn('budget-exhausted', 'The templates make more nested stacks than nearside evaluates.', entry.keyPlace);
      return undefined;
    }
    const prefix = `${scope.prefix}${entry.key}/`;
    const { parameters } = nested;
    return new Stack({
      workspace,
      unit,
      path: nested.path,
      prefix,
      template: nested.template,
      given: (parameter) => {
        const value = parameters.get(parameter.name);
        return value === undefined ? undefined : passedDown(parameter, value, prefix, workspace);
      },
      parameterNode: (name) => nodeOf(parameters.get(name)),
      parent: this,
      sharesRegion: type === NESTED_STACK,
    });
  }

  /** The files of this stack and those around it. */
  private ancestorPaths(): readonly string[] {
    const { path, parent } = this.request;
    return parent === undefined ? [path] : [path, ...parent.ancestorPaths()];
  }

  private circular(message: string, place: Place): Value {
    this.scope.warn('cyclic-reference', message, place);
    return freshUnknown('it depends on itself', place);
  }

  /** The id of a resource of this stack in the graph. */
  idOf(logicalId: string): string {
    return resourceId(this.scope, logicalId);
  }
}

/** A decided value as it would be written in the template; of several, the one that was given. */
export function nodeOf(value: Value | undefined): Node | undefined {
  switch (value?.kind) {
    case 'literal':
      return { kind: 'scalar', value: value.value, ...(value.text !== undefined && { text: value.text }), place: value.origin.place };
    case 'list': {
      const items = value.items.map(nodeOf).filter((item) => item !== undefined);
      return items.length === value.items.length ? { kind: 'list', items, place: value.origin.place } : undefined;
    }
    case 'choice': {
      const given = value.decision.kind === 'input' ? value.decision.given : undefined;
      return given === undefined ? undefined : nodeOf(value.alternatives[given]);
    }
    default:
      return undefined;
  }
}
