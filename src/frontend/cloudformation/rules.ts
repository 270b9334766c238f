import type { Formula, Input } from '../../model/decision.js';
import { not, or } from '../../model/decision.js';
import type { Place } from '../../model/source.js';
import type { Entry } from '../../syntax/tree.js';
import { child } from '../../syntax/tree.js';
import { formulaOf } from './conditions.js';
import type { Scope } from './scope.js';

/**
 * `Rules`: assertions about parameters that CloudFormation checks before it makes anything. Each becomes a constraint of the
 * inputs that it mentions; what only the deployment can decide constrains nothing.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html
 */
export function applyRules(scope: Scope): void {
  for (const entry of scope.sections.rules.values()) {
    for (const { formula, place } of assertionsOf(entry, scope)) constrain(formula, place, entry.key, scope);
  }
}

interface Assertion {
  readonly formula: Formula;
  readonly place: Place;
}

function assertionsOf(rule: Entry, scope: Scope): readonly Assertion[] {
  const condition = child(rule.value, 'RuleCondition');
  const assertions = child(rule.value, 'Assertions');
  if (assertions?.kind !== 'list') {
    scope.warn('invalid-template', `The rule \`${rule.key}\` has no list of \`Assertions\`.`, rule.keyPlace);
    return [];
  }
  const applies = condition === undefined ? undefined : formulaOf(condition, scope);
  return assertions.items.flatMap((item) => {
    const assertion = child(item, 'Assert');
    if (assertion === undefined) return [];
    const formula = formulaOf(assertion, scope);
    return [{ formula: applies === undefined ? formula : or([not(applies), formula]), place: item.place }];
  });
}

function constrain(formula: Formula, place: Place, rule: string, scope: Scope): void {
  const { inputs, decidable } = mentions(formula);
  if (!decidable) return;
  for (const input of inputs) input.constraints.push(formula);
  if (underGivenValues(formula) !== false) return;
  const message = `The values of the parameters contradict the rule \`${rule}\`: CloudFormation will not deploy them.`;
  const onlyDefaults = inputs.size > 0;
  scope.warn('contradictory-rules', message, place, onlyDefaults ? 'info' : 'warning');
}

/** The inputs of a formula, and whether it asks nothing else. Conditions are looked into once each. */
function mentions(formula: Formula): { readonly inputs: ReadonlySet<Input>; readonly decidable: boolean } {
  const inputs = new Set<Input>();
  const seen = new Set<Formula>();
  const waiting = [formula];
  let decidable = true;
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (seen.has(each)) continue;
    seen.add(each);
    if (each.kind === 'is') inputs.add(each.input);
    else if (each.kind === 'unknowable') decidable = false;
    else if (each.kind === 'not') waiting.push(each.of);
    else if (each.kind === 'condition') waiting.push(each.condition.formula);
    else if (each.kind !== 'constant') waiting.push(...each.of);
  }
  return { inputs, decidable };
}

/** Whether a formula holds when every input has the value that was given; undefined when an input has none. */
function underGivenValues(formula: Formula): boolean | undefined {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'is':
      return formula.input.given === undefined ? undefined : formula.input.given === formula.alternative;
    case 'not': {
      const inner = underGivenValues(formula.of);
      return inner === undefined ? undefined : !inner;
    }
    case 'and':
    case 'or': {
      const parts = formula.of.map(underGivenValues);
      const absorbing = formula.kind === 'or';
      if (parts.includes(absorbing)) return absorbing;
      return parts.includes(undefined) ? undefined : !absorbing;
    }
    case 'condition':
    case 'unknowable':
      return undefined;
  }
}
