import type { Block, Expression } from '../../../../syntax/hcl/index.js';
import type { WrittenReference } from '../../expressions/references.js';
import { referencesIn } from '../../expressions/references.js';
import type { Module } from '../module.js';
import type { Report } from '../read-module.js';
import { undeclaredIn } from '../undeclared.js';
import { evaluatedIn, namedBy } from './expressions.js';

/**
 * Notes references to what the module does not declare, wherever they are: Terraform refuses them before it evaluates anything, also
 * where nothing comes to need the value.
 */
export function checkReferences(module: Module, report: Report): void {
  const scoped = new Map(module.checks.flatMap((block) => block.body.blocks.map((inner) => [labelled(inner), block])));
  const check = (references: readonly WrittenReference[], iterators?: ReadonlySet<string>, within?: Block): void => {
    for (const { names, place } of references) {
      const [root = ''] = names;
      const owner = scoped.get(names.slice(0, 3).join('.'));
      const isForeign = owner !== undefined && owner !== within && within?.type !== 'data';
      const problem = iterators?.has(root) === true ? undefined : (undeclaredIn(module, names) ?? (isForeign ? SCOPED : undefined));
      if (problem !== undefined) report({ severity: 'info', code: 'terraform-reference', message: `${problem.summary}: ${problem.detail}`, place });
    }
  };
  for (const { value } of module.locals.values()) check(referencesIn(value));
  for (const block of topLevelBlocks(module)) {
    for (const { expression, iterators } of evaluatedIn(block)) check(referencesIn(expression), iterators, block);
    for (const expression of namedBy(block)) check(quotedOr(expression));
  }
}

export function topLevelBlocks({ variables, outputs, calls, resources, providers, checks }: Module): readonly Block[] {
  const declared = Array.from(resources.values(), ({ block }) => block);
  return [...variables.values(), ...outputs.values(), ...calls.values(), ...declared, ...providers.values(), ...checks];
}

const SCOPED = { summary: 'Reference to scoped resource', detail: 'A data source in a `check` block is not known outside of it.' };

/** The key of a data source. */
function labelled({ type, labels }: Block): string {
  return [type, ...labels.map(({ value }) => value)].join('.');
}

/** In Terraform before 0.12 references were quoted in lists of them, which it still accepts. */
function quotedOr(expression: Expression): readonly WrittenReference[] {
  if (expression.kind === 'string') return [{ names: expression.value.replace(/\[.*/s, '').split('.'), place: expression.place }];
  return referencesIn(expression);
}
