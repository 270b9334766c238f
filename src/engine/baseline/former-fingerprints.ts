import { Moves } from '../comparison/moves.js';
import { fingerprint } from '../fingerprint.js';
import type { LocatedFinding } from '../findings.js';
import type { Finding } from '../../model/finding.js';
import type { Move } from '../../model/resource.js';

/** The fingerprints that a finding had before, the latest first. */
export type FormerFingerprints = (finding: Finding) => readonly string[];

/** Those that `moved` blocks lead to: of the addresses that everything which identifies a finding had one, two, … moves ago. */
export function formerFingerprints(findings: readonly LocatedFinding[], moves: readonly Move[]): FormerFingerprints {
  if (moves.length === 0) return () => [];
  const [known, byFinding] = [new Moves(moves), new Map(findings.map((located) => [located.finding, located]))];
  return (finding) => {
    const located = byFinding.get(finding);
    return located ? formerOf(located, known) : [];
  };
}

function formerOf({ finding, identity, resources }: LocatedFinding, moves: Moves): readonly string[] {
  const unit = finding.resource.unit;
  const addresses = new Map(resources.map(({ address }) => [address, moves.formerOf(unit, address)]));
  const steps = Math.max(0, ...[...addresses.values()].map(({ length }) => length));
  return Array.from({ length: steps }, (_, step) => {
    const nameOf = (address: string): string => {
      const former = addresses.get(address) ?? moves.formerOf(unit, address);
      return former[Math.min(step, former.length - 1)] ?? address;
    };
    const owner = resources.find(({ address }) => identity.property.startsWith(`${address}:`))?.address;
    const property = owner === undefined ? identity.property : `${nameOf(owner)}${identity.property.slice(owner.length)}`;
    return fingerprint({ ...identity, address: nameOf(identity.address), property }, (id) => nameOf(id.slice(id.indexOf('#') + 1)));
  });
}
