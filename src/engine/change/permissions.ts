import { append } from '../../model/append.js';
import type { PermissionChange, PermissionEffect } from '../../model/change.js';
import { describeTest, implies } from './conditions.js';
import type { Grant, Subject, Terms } from './grants.js';
import { grantsOf } from './grants.js';
import { atoms, covers } from './patterns.js';
import { shown } from './plain.js';
import { reviewed } from './resource-changes.js';
import type { State, States } from './state.js';

/** Statements with more combinations of actions, resources and principals than these are compared whole. */
const MAX_ATOMS = 5_000;

/** What principals may do in one state and not in the other; by inclusion of patterns, not by text. */
export function permissionChanges({ base, head }: States): readonly PermissionChange[] {
  const [before, after] = [grantsOf(base), grantsOf(head)].map(bySubject);
  if (!before || !after) return [];
  const remaining = new Set(head.resources.map((resource) => head.keyOf(resource)));
  const known = new Set(base.resources.map((resource) => base.keyOf(resource)));
  return [
    ...changesOf(after, before, { allowed: 'gained', denied: 'denied' }, head, known),
    ...changesOf(before, after, { allowed: 'lost', denied: 'no-longer-denied' }, base, remaining),
  ];
}

interface Effects {
  readonly allowed: PermissionEffect;
  readonly denied: PermissionEffect;
}

type Grants = ReadonlyMap<string, readonly Grant[]>;

function bySubject(grants: readonly Grant[]): Grants {
  const index = new Map<string, Grant[]>();
  for (const grant of grants) append(index, grant.subject.key, grant);
  return index;
}

/** What `of` says and `other` does not. `others` are the resources of the other state: what came or went as a whole is not told for each effect. */
function changesOf(of: Grants, other: Grants, effects: Effects, state: State, others: ReadonlySet<string>): readonly PermissionChange[] {
  return [...of].flatMap(([key, grants]) => {
    const opposite = other.get(key) ?? [];
    const same = new Set(opposite.map(textOf));
    return grants.filter((grant) => !same.has(textOf(grant))).flatMap((grant) => {
      const effect = grant.allows ? effects.allowed : effects.denied;
      const isWhole = grant.subject.resource !== undefined && !others.has(state.keyOf(grant.subject.resource));
      if (isWhole && effect !== 'gained') return [];
      return merged(uncovered(grant, opposite.filter(({ allows }) => allows === grant.allows))).map((atom) => changeOf(grant, atom, effect, state));
    });
  });
}

function textOf({ allows, principals, actions, resources, tests, managedPolicy }: Grant): string {
  return JSON.stringify([allows, principals.set, actions.set, resources.set, tests, managedPolicy]);
}

/** One action on one resource for one principal; or everything but some of them. */
interface Atom {
  readonly principals: Terms;
  readonly actions: Terms;
  readonly resources: Terms;
}

/** The atoms of a statement that none of `others` covers. */
function uncovered(grant: Grant, others: readonly Grant[]): readonly Atom[] {
  return atomsOf(grant).filter((atom) => !others.some((other) => isCovered(atom, grant, other)));
}

function isCovered(atom: Atom, { tests, managedPolicy }: Grant, other: Grant): boolean {
  if (isUnread(other)) return managedPolicy === other.managedPolicy;
  return covers(other.actions.set, atom.actions.set)
    && covers(other.resources.set, atom.resources.set)
    && covers(other.principals.set, atom.principals.set)
    && implies(tests, other.tests);
}

/** A managed policy of which only the ARN is known. */
function isUnread({ managedPolicy, actions }: Grant): boolean {
  return managedPolicy !== undefined && actions.written.length === 0;
}

function atomsOf({ principals, actions, resources }: Grant): readonly Atom[] {
  const parts = [principals, actions, resources].map(termAtoms);
  const [ofPrincipals = [], ofActions = [], ofResources = []] = parts;
  if (ofPrincipals.length * ofActions.length * ofResources.length > MAX_ATOMS) return [{ principals, actions, resources }];
  return ofPrincipals.flatMap((who) => ofResources.flatMap((on) => ofActions.map((what) => ({ principals: who, actions: what, resources: on }))));
}

function termAtoms({ set, written }: Terms): readonly Terms[] {
  return atoms(set).map((atom, index) => {
    const text = written[index];
    return { set: atom, written: set.isComplement ? written : text === undefined ? [] : [text] };
  });
}

/** Atoms with the same principal and resource as one, then those with the same principal and actions. */
function merged(found: readonly Atom[]): readonly Atom[] {
  const sameResource = groups(found, ({ principals, actions, resources }) => [principals.set, resources.set, actions.set.isComplement])
    .map((group) => ({ ...group[0], actions: joined(group.map(({ actions }) => actions)) }));
  return groups(sameResource, ({ principals, actions, resources }) => [principals.set, actions.set, resources.set.isComplement])
    .map((group) => ({ ...group[0], resources: joined(group.map(({ resources }) => resources)) }));
}

function groups(atomList: readonly Atom[], keyOf: (atom: Atom) => unknown): readonly (readonly [Atom, ...Atom[]])[] {
  const index = new Map<string, [Atom, ...Atom[]]>();
  for (const atom of atomList) {
    const key = JSON.stringify(keyOf(atom));
    const group = index.get(key);
    if (group) group.push(atom);
    else index.set(key, [atom]);
  }
  return [...index.values()];
}

function joined(of: readonly Terms[]): Terms {
  const [first] = of;
  const isComplement = first?.set.isComplement ?? false;
  if (first && isComplement) return first;
  return { set: { patterns: of.flatMap(({ set }) => set.patterns), isComplement }, written: of.flatMap(({ written }) => written) };
}

function changeOf({ subject, holder, at, tests, managedPolicy, allows }: Grant, atom: Atom, effect: PermissionEffect, state: State): PermissionChange {
  const { principals, actions, resources } = atom;
  const isEverybody = principals.set.patterns.includes('*') && !principals.set.isComplement && principals.written.length > 0;
  const isBroad = everything(actions) && everything(resources) && subject.identity !== undefined && actions.written.length > 0;
  return {
    effect,
    principal: subject.identity ?? (isEverybody ? 'everybody' : principalText(principals)),
    actions: actions.written.map(shown),
    ...(actions.set.isComplement && { exceptActions: true }),
    on: objects(resources, subject, state),
    ...(resources.set.isComplement && { exceptOn: true }),
    conditions: tests.map(describeTest),
    ...(managedPolicy !== undefined && { managedPolicy: shown(managedPolicy) }),
    isSevere: allows && tests.length === 0 && (isEverybody || isBroad),
    resource: reviewed(holder, at),
  };
}

/** In the policy of a resource, everything is the resource itself. */
function objects({ set, written }: Terms, { identity, resource }: Subject, state: State): readonly string[] {
  const isItself = identity === undefined && !set.isComplement && (written.length === 0 || (written.length === 1 && written[0] === '*'));
  return isItself && resource ? [state.display(resource)] : written.map(shown);
}

function everything({ set, written }: Terms): boolean {
  return set.isComplement || set.patterns.some((pattern) => /^\*(:\*)?$/.test(pattern)) || written.length === 0;
}

function principalText({ set, written }: Terms): string {
  const names = written.map(shown).join(', ');
  return set.isComplement ? `everybody but ${names}` : names;
}
