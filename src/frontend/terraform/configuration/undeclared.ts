import type { Problem } from '../expressions/scope.js';
import type { Module } from './module.js';

/** What Terraform says of references to what a module does not declare. */
export const UNDECLARED = {
  variable: (name: string): Problem =>
    problem('Reference to undeclared input variable', `An input variable with the name ${JSON.stringify(name)} has not been declared.`),
  local: (name: string): Problem =>
    problem('Reference to undeclared local value', `A local value with the name ${JSON.stringify(name)} has not been declared.`),
  module: (name: string): Problem => problem('Reference to undeclared module', `No module call named ${JSON.stringify(name)} is declared.`),
  resource: (key: string): Problem => problem('Reference to undeclared resource', `A resource ${JSON.stringify(key)} has not been declared.`),
} as const;

/** Names that are not a module's to declare. */
const ELSEWHERE: ReadonlySet<string> = new Set(['each', 'count', 'self', 'path', 'terraform']);

/** What is wrong with the names of a reference, as far as they say what it refers to; undefined: nothing, or too few of them are known. */
export function undeclaredIn(module: Module, names: readonly string[]): Problem | undefined {
  const [root = '', first, second] = names;
  if (ELSEWHERE.has(root) || first === undefined) return undefined;
  switch (root) {
    case 'var':
      return module.variables.has(first) ? undefined : UNDECLARED.variable(first);
    case 'local':
      return module.locals.has(first) ? undefined : UNDECLARED.local(first);
    case 'module':
      return module.calls.has(first) ? undefined : UNDECLARED.module(first);
    case 'data':
    case 'ephemeral':
      return second === undefined ? undefined : resource(module, `${root}.${first}.${second}`);
    case 'resource':
      return second === undefined ? undefined : resource(module, `${first}.${second}`);
    default:
      return resource(module, `${root}.${first}`);
  }
}

function resource(module: Module, key: string): Problem | undefined {
  return module.resources.has(key) ? undefined : UNDECLARED.resource(key);
}

function problem(summary: string, detail: string): Problem {
  return { kind: 'problem', summary, detail };
}
