import type { Block, Expression } from '../../../../syntax/hcl/index.js';
import { referencesIn } from '../../expressions/references.js';
import { expressionsIn } from '../body-expressions.js';
import type { Module } from '../module.js';
import type { Report } from '../read-module.js';

/**
 * Notes what a resource refers to where it may not: itself by name in its conditions, `self` before it is made, and in what runs when it is
 * destroyed anything that may be gone by then.
 */
export function checkOwnReferences({ resources }: Module, report: Report): void {
  for (const [key, { block }] of resources) {
    for (const inner of block.body.blocks) {
      if (inner.type === 'lifecycle') checkConditions(key, inner, report);
      else if (isDestroying(inner) || (inner.type === 'connection' && block.body.blocks.some(isDestroying))) checkDestruction(inner, report);
    }
  }
}

function checkConditions(key: string, lifecycle: Block, report: Report): void {
  for (const { type, body } of lifecycle.body.blocks) {
    if (type !== 'precondition' && type !== 'postcondition') continue;
    for (const expression of expressionsIn(body)) {
      for (const { names, place } of referencesIn(expression)) {
        const [root] = names;
        const hint = type === 'postcondition' ? '; `self` is what it is called there' : '';
        if (isOf(names, key)) refuse(report, place, `A ${type} of \`${key}\` cannot name it${hint}.`);
        if (root === 'self' && type === 'precondition') refuse(report, place, 'A precondition is checked before there is a `self`.');
      }
    }
  }
}

function isOf(names: readonly string[], key: string): boolean {
  return names.slice(0, key.split('.').length).join('.') === key;
}

const WITH_INSTANCE: ReadonlySet<string> = new Set(['self', 'path', 'terraform']);

function checkDestruction(block: Block, report: Report): void {
  for (const [name, { value }] of block.body.attributes) if (!KEYWORDS.has(name)) checkExpression(value, report);
  for (const inner of block.body.blocks) checkDestruction(inner, report);
}

const KEYWORDS: ReadonlySet<string> = new Set(['when', 'on_failure']);

function checkExpression(expression: Expression, report: Report): void {
  for (const { names: [root = '', name], place } of referencesIn(expression)) {
    const isOwn = WITH_INSTANCE.has(root) || (root === 'count' && name === 'index') || (root === 'each' && name === 'key');
    if (!isOwn) refuse(report, place, 'What runs when a resource is destroyed knows `self`, `count.index` and `each.key` only.');
  }
}

function isDestroying({ type, body }: Block): boolean {
  const when = body.attributes.get('when')?.value;
  return type === 'provisioner' && ((when?.kind === 'variable' && when.name === 'destroy') || (when?.kind === 'string' && when.value === 'destroy'));
}

function refuse(report: Report, place: Expression['place'], message: string): void {
  report({ severity: 'info', code: 'terraform-reference', message, place });
}
