import { posix } from 'node:path';
import type { Diagnostic } from '../../../model/diagnostic.js';
import type { Module } from './module.js';
import { localTargets } from './module-sources.js';
import type { Modules } from './modules.js';

export interface Roots {
  readonly roots: readonly Module[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The modules that are evaluated by themselves: those that keep state (`backend`, `cloud`), and those that no other folder
 * calls. Of these not the uncalled parts of a library that somebody outside of it calls (its other submodules, its examples),
 * and not modules without providers inside of a root that configures some: nobody deploys them from here, which is said. Of
 * modules that only call each other in a circle, one is a root.
 */
export function findRoots(modules: Modules): Roots {
  const candidates = modules.folders.asked.flatMap((folder) => modules.in(folder) ?? []);
  const targets = new Map(candidates.map((module) => [module.folder, localTargets(module)]));
  const called = new Set<string>();
  const libraries = new Set<string>();
  for (const [caller, callees] of targets) {
    for (const callee of callees) {
      if (callee !== caller) called.add(callee);
      if (!ancestors(caller).includes(callee)) libraries.add(callee);
    }
  }
  const deployed = new Set(candidates.filter((module) => isDeployable(module) && !called.has(module.folder)).map(({ folder }) => folder));
  const roots: Module[] = [];
  const diagnostics: Diagnostic[] = [];
  const reached = new Set<string>();
  const addRoot = (module: Module): void => {
    roots.push(module);
    reach(module.folder, targets, reached);
  };
  for (const module of candidates) {
    const above = ancestors(module.folder).filter((folder) => folder !== module.folder);
    const owner = above.find((folder) => libraries.has(folder) || (deployed.has(folder) && !isDeployable(module)));
    if (module.isDeployed || (!called.has(module.folder) && owner === undefined)) addRoot(module);
    else if (!called.has(module.folder) && owner !== undefined) {
      diagnostics.push(unused(module, owner));
      reach(module.folder, targets, reached);
    }
  }
  for (const module of candidates) if (!reached.has(module.folder)) addRoot(module);
  return { roots, diagnostics };
}

function reach(folder: string, targets: ReadonlyMap<string, readonly string[]>, reached: Set<string>): void {
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(targets.get(next) ?? []));
  }
}

/** A folder and the folders that it is in, up to the working directory or the root of the disk. */
function ancestors(folder: string): readonly string[] {
  const result = [folder];
  for (let at = folder; at !== '.' && at !== '/' && at !== '..' && !at.endsWith('/..');) {
    at = posix.dirname(at);
    result.push(at);
  }
  return result;
}

/** People can deploy it as it is. */
function isDeployable(module: Module): boolean {
  return module.isDeployed || module.providers.size > 0;
}

function unused({ folder }: Module, owner: string): Diagnostic {
  const message = `The module in \`${folder}\` is not evaluated: nothing calls it, and it is part of \`${owner}\`.`;
  return { severity: 'info', code: 'module-unused', message };
}
