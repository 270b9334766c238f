import type { Block } from '../../../../syntax/hcl/index.js';
import { evaluate } from '../../expressions/evaluate.js';
import type { Scope } from '../../expressions/scope.js';
import { BOOL } from '../../types.js';
import { tryConvert } from '../../values/convert.js';
import { HAS_SENSITIVE, isDecided } from '../../values/value.js';
import { staticBoolean } from '../static-text.js';
import type { ModuleInstance } from './module-instance.js';
import type { ResourceInstance } from './resource.js';
import type { RootContext } from './root-context.js';

/** Terraform refuses a root module whose conditions do not hold; what cannot be decided yet is no reason. */
export function checkConditions({ module, scope, context, isCertain }: ModuleInstance): void {
  if (!isCertain) return;
  for (const block of module.variables.values()) checkAll(block, ['validation'], scope, context);
  for (const block of module.outputs.values()) checkAll(block, ['precondition'], scope, context);
}

export function checkResource({ block, scopeOfConditions, conditions, resource }: ResourceInstance): void {
  if (conditions.length > 0) return;
  for (const lifecycle of block.body.blocks) {
    if (lifecycle.type === 'lifecycle') checkAll(lifecycle, ['precondition', 'postcondition'], scopeOfConditions, resource.module.context);
  }
}

function checkAll(block: Block, types: readonly string[], scope: Scope, context: RootContext): void {
  for (const inner of block.body.blocks) {
    const condition = types.includes(inner.type) ? inner.body.attributes.get('condition')?.value : undefined;
    if (condition === undefined) continue;
    const { result, diagnostics } = evaluate(condition, scope, context.environment);
    // What is in error in a condition changes nothing that is looked at here.
    for (const diagnostic of diagnostics) context.report({ ...diagnostic, severity: 'info' });
    if (diagnostics.length > 0 || !isDecided(result)) continue;
    const holds = tryConvert(result, BOOL);
    if (holds?.kind !== 'bool') context.refuse(`The condition of this ${inner.type} is neither true nor false.`, condition.place);
    else if (!holds.value) context.refuse(`This ${inner.type} does not hold.`, condition.place);
  }
}

/** Evaluates an output. A secret that leaves the root module must be declared as one. */
export function checkOutput(module: ModuleInstance, name: string): void {
  const value = module.output(name);
  const declaration = module.module.outputs.get(name);
  if (declaration === undefined) return;
  const { context, isRoot } = module;
  if (!declaration.body.attributes.has('value')) context.refuse(`The output \`${name}\` has no \`value\`.`, declaration.header);
  const isSecret = value !== undefined && (value.traits & HAS_SENSITIVE) !== 0;
  if (!isRoot || !isSecret || staticBoolean(declaration.body.attributes.get('sensitive')?.value) === true) return;
  const message = `Terraform refuses the output \`${name}\`, which has something sensitive in it, without \`sensitive = true\`.`;
  context.report({ severity: 'info', code: 'invalid-configuration', message, place: declaration.header });
}

/** The alias of a provider that a resource names must be there; a module that is to be called may leave it to its caller. */
export function checkProvider({ block, provider, resource }: ResourceInstance): void {
  const named = block.body.attributes.get('provider')?.value;
  if (named?.kind !== 'traversal' || provider !== undefined) return;
  const message = 'No provider of this name is configured or passed to this module, so its region and default tags are not known.';
  resource.module.context.report({ severity: 'info', code: 'invalid-configuration', message, place: named.place });
}
