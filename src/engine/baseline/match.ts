import type { FormerFingerprints } from './former-fingerprints.js';
import { append } from '../../model/append.js';
import type { BaselineEntry } from '../../model/baseline.js';
import type { Finding, UnitInfo, Verdict } from '../../model/finding.js';

export interface BaselineMatch {
  /** The known findings, each with the one entry that is about it. */
  readonly known: ReadonlyMap<Finding, BaselineEntry>;
  /** Entries that are about no finding, in the order in which they were given. */
  readonly left: readonly BaselineEntry[];
}

/**
 * Brings entries and findings of equal unit and fingerprint together, one to one; then entries with the fingerprints that findings
 * had before. Of equal findings the first ones are known.
 */
export function matchBaseline(
  entries: readonly BaselineEntry[],
  findings: readonly Finding[],
  units: readonly UnitInfo[],
  formerOf: FormerFingerprints,
): BaselineMatch {
  const [open, unitOf] = [new OpenEntries(entries), unitsOf(units)];
  const { known } = open.match(findings, unitOf);
  const moved = open.match(findings.filter((finding) => !known.has(finding)), unitOf, formerOf);
  return { known: new Map([...known, ...moved.known]), left: moved.left };
}

/**
 * Does the same where units were renamed: a unit that is gone with one of which the baseline knows nothing. Each is paired once, the
 * pair with the most in common first. `knownUnits` are the keys (`unitKey`) of all units of the baseline.
 */
export function matchRenamed(
  gone: readonly BaselineEntry[],
  knownUnits: ReadonlySet<string>,
  findings: readonly Finding[],
  units: readonly UnitInfo[],
): BaselineMatch {
  const unitOf = unitsOf(units);
  const newcomers = findings.filter((finding) => !knownUnits.has(unitOf(finding)));
  const before = renamedUnits(gone, newcomers, unitOf);
  return new OpenEntries(gone).match(newcomers, (finding) => before.get(unitOf(finding)));
}

/** Names a unit of an entry: a stack of CDK is not the template of that name. */
export function unitKey({ unit, kind }: Pick<BaselineEntry, 'unit' | 'kind'>): string {
  return `${kind ?? 'path'} ${unit}`;
}

function unitsOf(units: readonly UnitInfo[]): (finding: Finding) => string {
  const keys = new Map(units.map(({ id, kind }) => [id, unitKey({ unit: id, ...(kind === 'cdk' && { kind }) })]));
  return ({ resource: { unit } }) => keys.get(unit) ?? unitKey({ unit });
}

/** Worst first: an entry covers its own verdict and those after it. */
const WORST_FIRST: readonly Verdict[] = ['fail', 'review', 'conditional'];

/** Entries that no finding has taken yet. */
class OpenEntries {
  private readonly byKey = new Map<string, BaselineEntry[]>();

  constructor(private readonly all: readonly BaselineEntry[]) {
    for (const entry of all) append(this.byKey, keyOf(unitKey(entry), entry.fingerprint), entry);
  }

  match(findings: readonly Finding[], unitOf: (finding: Finding) => string | undefined, printsOf: FormerFingerprints = ownFingerprint): BaselineMatch {
    const known = new Map<Finding, BaselineEntry>();
    for (const finding of findings) {
      const unit = unitOf(finding);
      const entry = unit === undefined ? undefined : this.take(unit, finding, printsOf(finding));
      if (entry) known.set(finding, entry);
    }
    const left = new Set([...this.byKey.values()].flat());
    return { known, left: this.all.filter((entry) => left.has(entry)) };
  }

  private take(unit: string, { verdict }: Finding, prints: readonly string[]): BaselineEntry | undefined {
    for (const print of prints) {
      const candidates = this.byKey.get(keyOf(unit, print)) ?? [];
      const at = candidates.findIndex((entry) => WORST_FIRST.indexOf(entry.verdict ?? 'fail') <= WORST_FIRST.indexOf(verdict));
      if (at >= 0) return candidates.splice(at, 1)[0];
    }
    return undefined;
  }
}

function ownFingerprint({ fingerprint }: Finding): readonly string[] {
  return [fingerprint];
}

/** By the unit's new name the old one. */
function renamedUnits(gone: readonly BaselineEntry[], found: readonly Finding[], unitOf: (finding: Finding) => string): ReadonlyMap<string, string> {
  const pairs = [...inCommon(gone, found, unitOf)].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1));
  const [before, taken] = [new Map<string, string>(), new Set<string>()];
  for (const [pair] of pairs) {
    const [old = '', renamed = ''] = pair.split('\n');
    if (taken.has(old) || before.has(renamed)) continue;
    taken.add(old);
    before.set(renamed, old);
  }
  return before;
}

/** For pairs of an old and a new unit how many fingerprints they share. */
function inCommon(gone: readonly BaselineEntry[], found: readonly Finding[], unitOf: (finding: Finding) => string): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>();
  for (const entry of gone) append(before, entry.fingerprint, unitKey(entry));
  const shared = new Map<string, number>();
  for (const finding of found) {
    for (const old of new Set(before.get(finding.fingerprint))) {
      const pair = keyOf(old, unitOf(finding));
      shared.set(pair, (shared.get(pair) ?? 0) + 1);
    }
  }
  return shared;
}

function keyOf(unit: string, other: string): string {
  return `${unit}\n${other}`;
}
