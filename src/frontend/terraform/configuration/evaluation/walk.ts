import { Cycles } from '../cycles.js';
import { checkAttributes } from './attribute-types.js';
import { checkConditions, checkOutput, checkProvider, checkResource } from './checks.js';
import { ModuleInstance } from './module-instance.js';
import { checkRequiredArguments } from './required-arguments.js';
import type { ResourceInstance } from './resource.js';

/** Every managed resource that a root module makes, those of the modules that it calls included, in the order of declarations. */
export function* managedResources(module: ModuleInstance): Iterable<ResourceInstance> {
  checkConditions(module);
  for (const [key, { mode }] of module.module.resources) {
    for (const instance of module.resource(key)?.list() ?? []) {
      checkResource(instance);
      checkProvider(instance);
      if (mode !== 'managed') {
        readData(instance);
        continue;
      }
      if (instance.conditions.length === 0) {
        checkAttributes(instance);
        checkRequiredArguments(instance);
      }
      yield instance;
    }
  }
  for (const called of calledBy(module)) yield* managedResources(called);
}

/** Every instance of a module, those that it calls included. */
export function* moduleInstances(module: ModuleInstance): Iterable<ModuleInstance> {
  yield module;
  for (const called of calledBy(module)) yield* moduleInstances(called);
}

function calledBy(module: ModuleInstance): readonly ModuleInstance[] {
  return [...module.module.calls.keys()].flatMap((name) => (module.call(name)?.list() ?? []).filter((called) => called instanceof ModuleInstance));
}

/** Evaluates what Terraform evaluates whether anything needs it or not, so that what is wrong with it is said. */
export function readValues(module: ModuleInstance): void {
  for (const name of module.module.variables.keys()) module.variable(name);
  for (const name of module.module.locals.keys()) module.local(name);
  for (const name of module.module.outputs.keys()) checkOutput(module, name);
  for (const called of calledBy(module)) readValues(called);
  if (!module.isRoot || module.context.hasReported('cyclic-reference')) return;
  const { sources } = module.context;
  checkCycles(module, new Cycles((call, { folder }, path) => {
    const target = sources.target(call, folder, path);
    return target.kind === 'module' ? target.module : undefined;
  }));
}

/** Circles that evaluation did not have to go round. */
function checkCycles(module: ModuleInstance, cycles: Cycles): void {
  for (const { keys, place } of cycles.of(module.module, module.callPath)) {
    const [first = '', ...others] = keys.map((key) => `\`${module.prefix}${key}\``);
    const what = others.length === 0 ? `${first} refers to itself` : `${[first, ...others].join(', ')} need each other`;
    module.context.refuse(`${what}, so Terraform can make none of them.`, place, 'cyclic-reference');
  }
  for (const called of calledBy(module)) checkCycles(called, cycles);
}

function readData(instance: ResourceInstance): void {
  for (const name of instance.argumentNames) instance.argument(name);
  for (const type of instance.blockTypes) instance.blocks(type);
  instance.attribute('id', instance.block.header);
}
