import { checkAttributeTypes } from './attribute-types.js';
import { checkConditions, checkResource } from './checks.js';
import { ModuleInstance } from './module-instance.js';
import { checkRequiredArguments } from './required-arguments.js';
import type { ResourceInstance } from './resource.js';

/** Every managed resource that a root module makes, those of the modules that it calls included, in the order of declarations. */
export function* managedResources(module: ModuleInstance): Iterable<ResourceInstance> {
  checkConditions(module);
  for (const [key, { mode }] of module.module.resources) {
    for (const instance of module.resource(key)?.list() ?? []) {
      checkResource(instance, module.context);
      if (mode !== 'managed') continue;
      if (instance.conditions.length === 0) {
        checkAttributeTypes(instance);
        checkRequiredArguments(instance);
      }
      yield instance;
    }
  }
  for (const name of module.module.calls.keys()) {
    for (const called of module.call(name)?.list() ?? []) if (called instanceof ModuleInstance) yield* managedResources(called);
  }
}

/** Evaluates what Terraform evaluates whether anything needs it or not, so that what is wrong with it is said. */
export function readValues(module: ModuleInstance): void {
  for (const name of module.module.variables.keys()) module.variable(name);
  for (const name of module.module.locals.keys()) module.local(name);
  for (const name of module.module.outputs.keys()) module.output(name);
}
