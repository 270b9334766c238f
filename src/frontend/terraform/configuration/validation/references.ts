import type { Block, Expression } from '../../../../syntax/hcl/index.js';
import { referencesIn } from '../../expressions/references.js';
import type { Module } from '../module.js';
import type { Report } from '../read-module.js';
import { undeclaredIn } from '../undeclared.js';
import { evaluatedIn } from './expressions.js';

/**
 * Notes references to what the module does not declare, wherever they are: Terraform refuses them before it evaluates anything, also
 * where nothing comes to need the value.
 */
export function checkReferences(module: Module, report: Report): void {
  const check = (expression: Expression, iterators?: ReadonlySet<string>): void => {
    for (const { names, place } of referencesIn(expression)) {
      const [root = ''] = names;
      const problem = iterators?.has(root) === true ? undefined : undeclaredIn(module, names);
      if (problem !== undefined) report({ severity: 'info', code: 'terraform-reference', message: `${problem.summary}: ${problem.detail}`, place });
    }
  };
  for (const { value } of module.locals.values()) check(value);
  for (const block of topLevelBlocks(module)) {
    for (const { expression, iterators } of evaluatedIn(block)) check(expression, iterators);
    for (const expression of namedBy(block)) check(expression);
  }
}

export function topLevelBlocks({ variables, outputs, calls, resources, providers, checks }: Module): readonly Block[] {
  const declared = Array.from(resources.values(), ({ block }) => block);
  return [...variables.values(), ...outputs.values(), ...calls.values(), ...declared, ...providers.values(), ...checks];
}

/** What a block names without asking for a value: `depends_on`, `replace_triggered_by`. */
function namedBy({ body }: Block): readonly Expression[] {
  const lifecycle = body.blocks.find(({ type }) => type === 'lifecycle');
  const lists = [body.attributes.get('depends_on')?.value, lifecycle?.body.attributes.get('replace_triggered_by')?.value];
  return lists.flatMap((list) => (list?.kind === 'tuple' ? list.items : []));
}
