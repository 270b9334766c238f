import { posix } from 'node:path';
import type { UnitInfo } from '../../../model/finding.js';
import type { Estate, Resource } from '../../../model/resource.js';
import { declaredAddress } from './addresses.js';

/** A root module that a plan may have been made of. */
export interface SourceUnit {
  readonly unit: UnitInfo;
  readonly resources: readonly Resource[];
  /** `aws_s3_bucket.a` and `module.m`: what the root module declares that makes resources. */
  readonly declarations: ReadonlySet<string>;
}

/** The Terraform units of an estate. */
export function sourceUnits({ units, resources }: Estate): readonly SourceUnit[] {
  const byUnit = new Map<string, Resource[]>(units.filter(({ kind }) => kind === 'terraform').map(({ id }) => [id, []]));
  for (const resource of resources) byUnit.get(resource.unit.id)?.push(resource);
  return units.flatMap((unit) => {
    const own = byUnit.get(unit.id);
    return own ? [{ unit, resources: own, declarations: new Set(own.map(({ address }) => topDeclaration(address))) }] : [];
  });
}

/** `aws_s3_bucket.a` of `aws_s3_bucket.a[0]`, `module.m` of everything in that module. */
export function topDeclaration(address: string): string {
  return declaredAddress(address).split('.').slice(0, 2).join('.');
}

/** What a plan's root module declares, and what of that makes anything. */
export interface Declared {
  readonly path: string;
  readonly all: ReadonlySet<string>;
  readonly making: ReadonlySet<string>;
}

/** More than half of what each has must be in the other: people go on editing after they have planned. */
const ENOUGH = 0.5;

/**
 * The unit that a plan was made of: that of the plan's own folder when it fits at all, else the one that fits best, and of these
 * the nearest.
 */
export function sourceOf(plan: Declared, units: readonly SourceUnit[]): SourceUnit | undefined {
  const folder = posix.dirname(plan.path);
  const candidates = units
    .map((unit) => ({ unit, fit: fit(plan, unit, folder), distance: distance(folder, unit.unit.path) }))
    .filter((candidate) => candidate.fit > ENOUGH)
    .sort((a, b) => isHere(b) - isHere(a) || b.fit - a.fit || a.distance - b.distance || (a.unit.unit.path < b.unit.unit.path ? -1 : 1));
  return candidates[0]?.unit;
}

function isHere({ distance: steps }: { readonly distance: number }): number {
  return steps === 0 ? 1 : 0;
}

/** From 0 to 1. */
function fit({ all, making }: Declared, { declarations, unit }: SourceUnit, folder: string): number {
  // Without its modules there is nothing to compare; a plan in its folder is its plan.
  if (declarations.size === 0) return unit.path === folder && [...making].every((name) => name.startsWith('module.')) ? 1 : 0;
  return Math.min(share(declarations, all), share(making, declarations));
}

function share(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  return of.size === 0 ? 1 : [...of].filter((item) => within.has(item)).length / of.size;
}

/** How many steps lead from one folder to the other. */
function distance(from: string, to: string): number {
  const path = posix.relative(from, to);
  return path === '' ? 0 : path.split('/').length;
}
