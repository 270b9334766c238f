import type { Block } from '../../../../syntax/hcl/index.js';
import { evaluate } from '../../expressions/evaluate.js';
import type { Scope } from '../../expressions/scope.js';
import { BOOL } from '../../types.js';
import { tryConvert } from '../../values/convert.js';
import type { ModuleInstance } from './module-instance.js';
import type { ResourceInstance } from './resource.js';
import type { RootContext } from './root-context.js';

/** Terraform refuses a root module whose conditions do not hold; what cannot be decided yet is no reason. */
export function checkConditions(module: ModuleInstance): void {
  for (const block of module.module.variables.values()) checkAll(block, ['validation'], module.scope, module.context);
  for (const block of module.module.outputs.values()) checkAll(block, ['precondition'], module.scope, module.context);
}

export function checkResource({ block, scopeOfConditions }: ResourceInstance, context: RootContext): void {
  for (const lifecycle of block.body.blocks) {
    if (lifecycle.type === 'lifecycle') checkAll(lifecycle, ['precondition', 'postcondition'], scopeOfConditions, context);
  }
}

function checkAll(block: Block, types: readonly string[], scope: Scope, context: RootContext): void {
  for (const inner of block.body.blocks) {
    const condition = types.includes(inner.type) ? inner.body.attributes.get('condition')?.value : undefined;
    if (condition === undefined) continue;
    const { result, diagnostics } = evaluate(condition, scope, context.environment);
    const holds = diagnostics.length === 0 ? tryConvert(result, BOOL) : undefined;
    if (holds?.kind === 'bool' && !holds.value) context.refuse(`This ${inner.type} does not hold.`, condition.place);
  }
}
