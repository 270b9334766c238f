import { append } from '../../model/append.js';
import type { NetworkChange, ReviewedResource } from '../../model/change.js';
import { containsCidr, isInternet, parseCidr } from '../../policy/views/cidr.js';
import { exposuresOf } from './exposures.js';
import { reviewed } from './resource-changes.js';
import type { Range, Rule, RulePeer } from './rules.js';
import { rulesOf } from './rules.js';
import type { State, States } from './state.js';

/** What the network lets through in one state and not in the other: rules by inclusion of protocols, ports and addresses, and switches. */
export function networkChanges(states: States): readonly NetworkChange[] {
  const [before, after] = [rulesOf(states.base), rulesOf(states.head)];
  const isKnown = keysOf(states.base);
  const isLeft = keysOf(states.head);
  return [
    ...ruleChanges(after, before, 'opened', ({ key, flow }) => flow === 'in' || isKnown.has(key)),
    ...ruleChanges(before, after, 'closed', ({ key }) => isLeft.has(key)),
    ...exposuresOf(states),
  ];
}

function keysOf(state: State): ReadonlySet<string> {
  return new Set(state.resources.filter((resource) => state.exists(resource)).map((resource) => state.keyOf(resource)));
}

function ruleChanges(of: readonly Rule[], others: readonly Rule[], effect: NetworkChange['effect'], isTold: (rule: Rule) => boolean): readonly NetworkChange[] {
  const index = new Map<string, Rule[]>();
  for (const rule of others) append(index, ownerKey(rule), rule);
  return of.filter(isTold).flatMap((rule) => remaining(rule, index.get(ownerKey(rule)) ?? []).map((ports) => ({
    effect,
    what: describe(rule, ports),
    isInternet: isInternet(rule.peer.key),
    resource: resourceOf(rule),
  })));
}

/** The group, at what the rule says. */
function resourceOf({ owner, declaredBy, at }: Rule): ReviewedResource {
  const { location } = reviewed(declaredBy, at);
  return { ...reviewed(owner ?? declaredBy), location };
}

function ownerKey({ key, flow }: Rule): string {
  return `${flow} ${key}`;
}

/** The ports of a rule that none of the others lets through. */
function remaining(rule: Rule, others: readonly Rule[]): readonly (Range | undefined)[] {
  const covering = others.filter((other) => coversProtocol(other, rule) && coversPeer(other.peer, rule.peer));
  if (rule.ports === undefined) return covering.some(({ protocol, ports }) => protocol === '-1' || ports === undefined) ? [] : [undefined];
  let left: readonly Range[] = [rule.ports];
  for (const { ports, protocol } of covering) {
    if (protocol === '-1') return [];
    if (ports) left = left.flatMap((range) => without(range, ports));
  }
  return left;
}

function coversProtocol(outer: Rule, inner: Rule): boolean {
  return outer.protocol === '-1' || outer.protocol === inner.protocol;
}

function coversPeer(outer: RulePeer, inner: RulePeer): boolean {
  if (outer.key === inner.key) return true;
  const [one, other] = [parseCidr(outer.key), parseCidr(inner.key)];
  return one !== undefined && other !== undefined && containsCidr(one, other);
}

function without({ from, to }: Range, taken: Range): readonly Range[] {
  return [{ from, to: Math.min(to, taken.from - 1) }, { from: Math.max(from, taken.to + 1), to }].filter((range) => range.from <= range.to);
}

/** `TCP port 22 from 0.0.0.0/0`. */
function describe({ protocol, flow, peer }: Rule, ports: Range | undefined): string {
  return `${traffic(protocol, ports)} ${flow === 'in' ? 'from' : 'to'} ${peer.name}`;
}

function traffic(protocol: string, ports: Range | undefined): string {
  if (protocol === '-1') return 'all traffic';
  const name = /^\d+$/.test(protocol) ? `protocol ${protocol}` : protocol.toUpperCase();
  if (protocol !== 'tcp' && protocol !== 'udp') return name;
  if (ports === undefined) return `${name} ports that the deployment decides`;
  if (ports.from <= 1 && ports.to === 65_535) return `every ${name} port`;
  return ports.from === ports.to ? `${name} port ${ports.from}` : `${name} ports ${ports.from}-${ports.to}`;
}
