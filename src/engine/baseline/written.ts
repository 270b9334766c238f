import type { Baselined } from './apply.js';
import type { BaselineEntry } from '../../model/baseline.js';
import type { Finding, ScanResult } from '../../model/finding.js';

/** The entries of a baseline that is written anew, unsorted. */
export interface WrittenEntries {
  readonly entries: readonly BaselineEntry[];
  /** How many of them are about findings that were not known before. */
  readonly added: number;
  /** How many of those before are left out, because what they are about is fixed. */
  readonly removed: number;
}

/** What stays true of a baseline and, unless `prune` says that it may only shrink, what was found beyond it. */
export function writtenEntries(
  { known, elsewhere, unused }: Baselined,
  { findings, units }: ScanResult,
  { prune }: { readonly prune: boolean },
): WrittenEntries {
  const stacks = new Set(units.filter(({ kind }) => kind === 'cdk').map(({ id }) => id));
  const entryOf = ({ policy, verdict, resource: { unit, address }, fingerprint }: Finding): BaselineEntry => ({
    unit,
    ...(stacks.has(unit) && { kind: 'cdk' }),
    policy,
    address,
    ...(verdict !== 'fail' && { verdict }),
    fingerprint,
  });
  const kept = [...known].map(([finding, { owner, reason, expires }]) => ({
    ...entryOf(finding),
    ...(owner !== undefined && { owner }),
    ...(reason !== undefined && { reason }),
    ...(expires !== undefined && { expires }),
  }));
  const added = prune ? [] : findings.map(entryOf);
  return { entries: [...kept, ...elsewhere, ...added], added: added.length, removed: unused.length };
}
