import type { Block, Expression } from '../../../../syntax/hcl/index.js';
import { evaluate } from '../../expressions/evaluate.js';
import type { Scope } from '../../expressions/scope.js';
import { ANY } from '../../values/defaults.js';
import type { Instances } from '../evaluation/expansion.js';
import type { ModuleInstance } from '../evaluation/module-instance.js';
import type { RootContext } from '../evaluation/root-context.js';
import { fitted, missingArgument } from '../evaluation/variables.js';
import { moduleInstances } from '../evaluation/walk.js';
import type { Module } from '../module.js';
import { checkEphemeral } from './ephemeral.js';
import { evaluatedIn } from './expressions.js';
import { checkOwnReferences } from './own-references.js';
import { checkReferences, topLevelBlocks } from './references.js';
import { UnmadeScope } from './unmade-scope.js';

/** Modules in modules that nothing makes are looked at down to here. */
const MAX_DEPTH = 20;

/**
 * Notes what Terraform refuses although nothing comes of it: in resources and modules without instances, and in what only a
 * deployment would run. It checks these without any values; so does this.
 */
export function checkUnmade(root: ModuleInstance): void {
  const checker = new UnmadeChecker(root.context);
  for (const instance of moduleInstances(root)) checker.instance(instance);
}

class UnmadeChecker {
  private readonly scopes = new Map<Module, UnmadeScope>();
  private readonly checked = new Set<Block>();
  private readonly unmade = new Set<Module>();
  private readonly ephemeral = new Set<Module>();

  constructor(private readonly context: RootContext) {}

  instance(instance: ModuleInstance): void {
    const { module, callPath } = instance;
    const scope = this.scopeOf(module);
    if (!this.ephemeral.has(module)) checkEphemeral(module, (name) => instance.call(name)?.callee, (diagnostic) => this.context.report(diagnostic));
    this.ephemeral.add(module);
    for (const [key, { block }] of module.resources) {
      if (isEmpty(instance.resource(key)?.instances)) this.block(block, scope);
    }
    for (const [name, block] of module.calls) {
      const call = instance.call(name);
      if (call?.callee !== undefined && isEmpty(call.instances)) this.call(block, call.callee, scope, [...callPath, name]);
    }
  }

  /** The scope of a module; what nothing in it evaluates is checked with the first. */
  private scopeOf(module: Module): UnmadeScope {
    const known = this.scopes.get(module);
    if (known !== undefined) return known;
    const scope = new UnmadeScope(module, this.context);
    this.scopes.set(module, scope);
    checkReferences(module, (diagnostic) => this.context.report(diagnostic));
    checkOwnReferences(module, (diagnostic) => this.context.report(diagnostic));
    for (const block of topLevelBlocks(module)) for (const inner of block.body.blocks) if (DEPLOYED.has(inner.type)) this.block(inner, scope);
    return scope;
  }

  private block(block: Block, scope: UnmadeScope): void {
    if (this.checked.has(block)) return;
    this.checked.add(block);
    for (const { expression, iterators } of evaluatedIn(block)) this.expression(expression, scope.within(iterators));
  }

  private expression(expression: Expression, scope: Scope): void {
    const { diagnostics } = evaluate(expression, scope, this.context.environment);
    for (const diagnostic of diagnostics) this.context.report({ ...diagnostic, severity: 'info' });
  }

  private call(call: Block, callee: Module, caller: UnmadeScope, path: readonly string[]): void {
    this.arguments(call, callee, caller);
    if (this.unmade.has(callee) || path.length > MAX_DEPTH) return;
    this.unmade.add(callee);
    const scope = this.scopeOf(callee);
    for (const { value } of callee.locals.values()) this.expression(value, scope);
    for (const block of topLevelBlocks(callee)) this.block(block, scope);
    for (const [name, block] of callee.calls) {
      const target = this.context.sources.target(block, callee.folder, [...path, name]);
      if (target.kind === 'module') this.call(block, target.module, scope, [...path, name]);
    }
  }

  private arguments({ labels, body, header }: Block, callee: Module, caller: UnmadeScope): void {
    for (const [name, { body: { attributes } }] of callee.variables) {
      const argument = body.attributes.get(name)?.value;
      const typed = attributes.get('type')?.value;
      const constraint = typed === undefined ? ANY : this.context.constraintOf(typed);
      const isMissing = argument === undefined && !attributes.has('default');
      const value = argument && evaluate(argument, caller, this.context.environment).result;
      const problem = isMissing ? missingArgument(labels[0]?.value ?? '', name) : value && constraint && fitted(value, constraint, name).problem;
      if (problem !== undefined) this.context.report({ severity: 'info', code: 'invalid-configuration', message: problem, place: argument?.place ?? header });
    }
  }
}

/** Blocks that run when something is deployed. */
const DEPLOYED: ReadonlySet<string> = new Set(['provisioner', 'connection', 'assert']);

function isEmpty(instances: Instances | undefined): boolean {
  return (instances?.kind === 'count' && instances.count === 0) || (instances?.kind === 'for_each' && instances.items.size === 0);
}
