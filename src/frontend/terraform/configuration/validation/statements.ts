import type { Place } from '../../../../model/source.js';
import type { Block, Expression } from '../../../../syntax/hcl/index.js';
import { isDecided } from '../../values/value.js';
import { writtenAddress } from '../addresses.js';
import type { ModuleInstance } from '../evaluation/module-instance.js';
import { moduleInstances } from '../evaluation/walk.js';
import { hasInstance } from '../evaluation/expansion.js';
import type { WrittenAddress } from '../addresses.js';

/**
 * Notes where `moved`, `removed` and `import` blocks contradict each other or what is declared: Terraform refuses them before it plans
 * anything. They say something of the state only, never of what is to be made.
 */
export function checkStatements(root: ModuleInstance): void {
  for (const instance of moduleInstances(root)) {
    const checker = new StatementChecker(instance);
    checker.moves();
    checker.removals();
    checker.imports();
  }
}

interface Statement {
  readonly from: WrittenAddress;
  readonly to: WrittenAddress;
  readonly block: Block;
}

class StatementChecker {
  constructor(private readonly instance: ModuleInstance) {}

  moves(): void {
    const statements = this.instance.module.moved.flatMap((block): readonly Statement[] => {
      const [from, to] = ['from', 'to'].map((name) => writtenAddress(block.body.attributes.get(name)?.value));
      return from === undefined || to === undefined ? [] : [{ from, to, block }];
    });
    for (const statement of statements) this.move(statement);
    this.ambiguous(statements, 'from', 'to');
    this.ambiguous(statements, 'to', 'from');
    this.circular(statements);
  }

  removals(): void {
    const { module } = this.instance;
    for (const block of module.removed) {
      const value = block.body.attributes.get('from')?.value;
      const from = writtenAddress(value);
      if (value === undefined || from === undefined) continue;
      if (from.text.includes('[')) this.refuse(value.place, 'A `removed` block is about all instances: its address has no keys.');
      else if (from.text.startsWith('data.')) this.refuse(value.place, 'Data sources have nothing to remove.');
      else if (this.isDeclared(from)) this.refuse(value.place, `\`${from.text}\` is removed here, but it is still declared.`);
      for (const inner of block.body.blocks) {
        const isEarly = inner.type === 'provisioner' && wordOf(inner.body.attributes.get('when')?.value) !== 'destroy';
        if (isEarly) this.refuse(inner.header, 'A provisioner of what is removed needs `when = destroy`.');
      }
    }
  }

  imports(): void {
    const { module, isRoot } = this.instance;
    const seen = new Set<string>();
    for (const { body, header } of module.imports) {
      const value = body.attributes.get('to')?.value;
      const to = writtenAddress(value);
      if (!isRoot) this.refuse(header, 'Only a root module has `import` blocks.');
      if (isRoot) this.importId(body.attributes.get('id')?.value, body.attributes.has('for_each'));
      if (!body.attributes.has('id') && !body.attributes.has('identity')) this.refuse(header, 'An `import` block needs `id`.');
      if (value === undefined || to === undefined || !isRoot) continue;
      if (seen.has(to.text)) this.refuse(value.place, `\`${to.text}\` is imported twice.`);
      else if (to.text.startsWith('data.')) this.refuse(value.place, 'Only managed resources can be imported.');
      else if (to.module.length === 0) this.importTarget(to, value.place);
      seen.add(to.text);
    }
  }

  private importTarget(to: WrittenAddress, place: Place): void {
    const resource = this.instance.resource(to.name);
    if (resource === undefined) this.refuse(place, `\`${to.text}\` is not declared, so there is nothing to import into.`);
    else if (hasInstance(resource.instances, to.key) === false) this.refuse(place, `There is no instance \`${to.text}\` to import into.`);
  }

  private importId(id: Expression | undefined, isRepeated: boolean): void {
    if (id === undefined || isRepeated) return;
    const { context, scope } = this.instance;
    const value = context.evaluate(id, scope);
    const isEmpty = value.kind === 'null' || (value.kind === 'text' && value.text.kind === 'leaf' && value.text.value === '');
    if (isEmpty) this.refuse(id.place, 'The `id` of what is imported must not be empty.');
    else if (!isDecided(value) && value.kind === 'unknown' && value.reference !== undefined) {
      this.refuse(id.place, `This \`id\` depends on the ${value.why}, which is not known before it is made.`);
    }
  }

  private move({ from, to, block }: Statement): void {
    if (from.text === to.text) this.refuse(block.header, `This moves \`${from.text}\` to where it is.`);
    else if (from.isModule !== to.isModule) this.refuse(block.header, 'Either both addresses are of modules, or both are of resources.');
    else if (this.isStillThere(from, to)) this.refuse(block.header, `This moves \`${from.text}\`, which is still declared.`);
  }

  private isStillThere(from: WrittenAddress, to: WrittenAddress): boolean {
    if (from.key === undefined && to.key === undefined) return this.isDeclared(from);
    const repeated = from.module.length > 0 ? undefined : from.isModule ? this.instance.call(from.name) : this.instance.resource(from.name);
    return repeated !== undefined && hasInstance(repeated.instances, from.key) === true;
  }

  private isDeclared({ module, isModule, name }: WrittenAddress): boolean {
    const { calls, resources } = this.instance.module;
    return module.length === 0 && (isModule ? calls.has(name) : resources.has(name));
  }

  private ambiguous(statements: readonly Statement[], same: 'from' | 'to', other: 'from' | 'to'): void {
    const known = new Map<string, string>();
    for (const statement of statements) {
      const { text } = statement[same];
      const first = known.get(text);
      const next = statement[other].text;
      if (first === undefined) known.set(text, next);
      else if (first !== next) this.refuse(statement.block.header, `\`${text}\` is moved ${other} both \`${first}\` and \`${next}\`.`);
    }
  }

  private circular(statements: readonly Statement[]): void {
    const next = new Map(statements.map(({ from, to }) => [from.text, to.text]));
    const done = new Set<string>();
    for (const { from, to, block } of statements) {
      const seen = new Set<string>();
      let at: string | undefined = from.text;
      while (at !== undefined && !seen.has(at) && !done.has(at)) {
        seen.add(at);
        at = next.get(at);
      }
      if (at === from.text && seen.has(at) && from.text !== to.text) this.refuse(block.header, `What is moved from \`${from.text}\` is moved back there.`);
      for (const one of seen) done.add(one);
    }
  }

  private refuse(place: Place, message: string): void {
    this.instance.context.report({ severity: 'info', code: 'invalid-configuration', message, place });
  }
}

function wordOf(value: Expression | undefined): string | undefined {
  return value?.kind === 'variable' ? value.name : value?.kind === 'string' ? value.value : undefined;
}

