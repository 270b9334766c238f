import type { Condition } from '../../model/decision.js';
import type { UnitInfo } from '../../model/finding.js';
import type { Value } from '../../model/value.js';
import type { MapNode } from '../../syntax/tree.js';
import { comparedConstants } from './compared-constants.js';
import { defineConditions } from './conditions.js';
import { evaluator } from './evaluate.js';
import type { Parameter } from './parameters.js';
import { declaredValue, readParameter } from './parameters.js';
import { pseudoParameters } from './pseudo-parameters.js';
import { applyRules } from './rules.js';
import type { Scope, Workspace } from './scope.js';
import { readSections } from './scope.js';

/** What makes a scope of a template. */
export interface ScopeRequest {
  readonly workspace: Workspace;
  readonly unit: UnitInfo;
  readonly path: string;
  readonly prefix: string;
  /** The template after all transforms. */
  readonly template: MapNode;
  /** The value that somebody gave a parameter. */
  readonly given: (parameter: Parameter) => Value | undefined;
  /** The stack that this one is nested in, when both have account, region and partition in common. */
  readonly parent: Scope | undefined;
  readonly nestedStack: Scope['nestedStack'];
}

/** Evaluates the parameters, conditions and rules of a template; the rest is evaluated when it is asked for. */
export function templateScope(request: ScopeRequest): Scope {
  const { workspace, unit, path, prefix, template, given, parent, nestedStack } = request;
  const sections = readSections(template, (diagnostic) => workspace.report(diagnostic));
  const compared = comparedConstants(sections);
  const parameters = pseudoParameters(`${unit.id}#${prefix}`, compared, workspace, parent?.parameters);
  for (const entry of sections.parameters.values()) {
    const parameter = readParameter(entry);
    if (parameter.refused) {
      const message = `The default of the parameter \`${parameter.name}\` is no single value: CloudFormation refuses the template.`;
      workspace.report({ severity: 'error', code: 'invalid-template', message, place: parameter.refused.place });
    }
    const value = given(parameter) ?? declaredValue(parameter, prefix, compared.get(parameter.name) ?? new Map(), workspace);
    parameters.set(parameter.name, value);
  }
  const conditions = new Map<string, Condition>();
  const scope: Scope = {
    workspace,
    unit,
    path,
    prefix,
    sections,
    parameters,
    conditions,
    nestedStack,
    evaluate: evaluator(() => scope),
    warn: (code, message, place, severity = 'warning') => workspace.report({ severity, code, message, place }),
  };
  defineConditions(scope, conditions);
  applyRules(scope);
  return scope;
}
