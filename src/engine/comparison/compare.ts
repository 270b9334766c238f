import type { Identity } from '../fingerprint.js';
import { fingerprint } from '../fingerprint.js';
import type { LocatedFinding } from '../findings.js';
import type { LocatedSuppression } from '../suppressions/apply.js';
import type { RenamedState } from './renames.js';
import { renames } from './renames.js';
import { Unseen } from './unseen.js';
import { append } from '../../model/append.js';
import type { ReportedDiagnostic } from '../../model/diagnostic.js';
import type { Change, Finding, SuppressedFinding } from '../../model/finding.js';
import { VERDICTS } from '../../model/finding.js';
import type { Resource } from '../../model/resource.js';

/** A state that was read and judged. */
export interface ComparedState {
  readonly estate: RenamedState;
  readonly findings: readonly LocatedFinding[];
  readonly suppressed: readonly LocatedSuppression[];
  /** What there was to say: what could not be looked at is not fixed. */
  readonly diagnostics: readonly ReportedDiagnostic[];
}

export interface Comparison {
  /** Those of the head, in their order, each with its `change`. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Those of the base that are there no longer, neither as findings nor suppressed, in their order. */
  readonly fixed: readonly Finding[];
  /** What became of which resource: those of the base by the ids of the head's, where they have another address or unit. */
  readonly renames: ReadonlyMap<string, Resource>;
}

/**
 * Says what became of findings: by unit and fingerprint, of which each of the base accounts for one of the head. A finding of a
 * renamed resource is looked for under the names of the base, everywhere in what identifies it. Suppressed findings of the base
 * account only for suppressed ones, so one that is no longer suppressed is new, and one that is suppressed since is not fixed.
 */
export function compare(base: ComparedState, head: ComparedState): Comparison {
  const renamed = renames(base.estate, head.estate);
  const names = new FormerNames(renamed);
  const [known, knownSuppressed] = [new Known(base.findings), new Known(base.suppressed)];
  const findings = matched(head.findings, known, names).map(({ located: { finding }, before }) => ({ ...finding, ...changeOf(finding, before) }));
  const suppressed = matched(head.suppressed, knownSuppressed, names).map(({ located: { finding }, before }) => ({ ...finding, ...changeOf(finding, before) }));
  matched(head.suppressed, known, names);
  const unseen = new Unseen(base.diagnostics, head);
  const fixed = base.findings.filter((located) => known.isLeft(located) && !unseen.mayHide(located)).map(({ finding }) => finding);
  return { findings, suppressed, fixed, renames: renamed };
}

interface Matched<F extends LocatedFinding> {
  readonly located: F;
  readonly before: LocatedFinding | undefined;
}

/** The worst take the worst of those with an equal identity; the order stays. */
function matched<F extends LocatedFinding>(findings: readonly F[], known: Known, names: FormerNames): readonly Matched<F>[] {
  const before = new Map<F, LocatedFinding>();
  for (const located of [...findings].sort(worstFirst)) {
    const found = known.take(names.keyOf(located), located);
    if (found) before.set(located, found);
  }
  return findings.map((located) => ({ located, before: before.get(located) }));
}

function changeOf(finding: Finding, before: LocatedFinding | undefined): Pick<Finding, 'change' | 'movedFrom'> {
  if (!before || isWorse(finding, before.finding)) return { change: 'new' satisfies Change };
  const { unit, address } = before.finding.resource;
  if (isOfAccount(finding) || (unit === finding.resource.unit && address === finding.resource.address)) return { change: 'unchanged' };
  return { change: 'moved', movedFrom: { unit, address } };
}

/** It fails now, and did not: another value is given, or what could not be known is known. */
function isWorse(now: Finding, before: Finding): boolean {
  return now.verdict === 'fail' && before.verdict !== 'fail';
}

/** It failed, and holds now as given. What has become unknowable is not fixed. */
function isBetter(now: Finding, before: Finding): boolean {
  return now.verdict === 'conditional' && before.verdict === 'fail';
}

/** Findings of the base by unit and fingerprint, until they are accounted for. */
class Known {
  private readonly byKey = new Map<string, LocatedFinding[]>();
  private readonly left: Set<LocatedFinding>;

  constructor(findings: readonly LocatedFinding[]) {
    this.left = new Set(findings);
    for (const located of [...findings].sort(worstFirst)) append(this.byKey, keyOf(located.finding, located.finding.fingerprint), located);
  }

  take(key: string, { finding }: LocatedFinding): LocatedFinding | undefined {
    const found = this.byKey.get(key)?.shift();
    if (found && !isBetter(finding, found.finding)) this.left.delete(found);
    return found;
  }

  isLeft(located: LocatedFinding): boolean {
    return this.left.has(located);
  }
}

function keyOf(finding: Finding, print: string, unit = finding.resource.unit): string {
  return `${isOfAccount(finding) ? '' : unit} ${print}`;
}

/** What belongs to the account as a whole is said of whichever unit declares something of it. */
function isOfAccount({ resource }: Finding): boolean {
  return resource.type === 'Nearside::Account';
}

function worstFirst(a: LocatedFinding, b: LocatedFinding): number {
  return VERDICTS.indexOf(a.finding.verdict) - VERDICTS.indexOf(b.finding.verdict);
}

/** The names that the base had for what the head calls otherwise. */
class FormerNames {
  constructor(private readonly renamed: ReadonlyMap<string, Resource>) {}

  keyOf({ finding, identity, resources }: LocatedFinding): string {
    if (this.renamed.size === 0) return keyOf(finding, finding.fingerprint);
    const [judged, ...others] = resources;
    const before = judged && this.renamed.get(judged.id);
    const former: Identity = { ...identity, address: before?.address ?? identity.address, property: this.property(identity.property, others) };
    const print = fingerprint(former, (id) => this.renamed.get(id)?.address ?? id.slice(id.indexOf('#') + 1));
    return keyOf(finding, print, before?.unit.id);
  }

  /** A property of another resource has its address in front. */
  private property(property: string, others: readonly Resource[]): string {
    const owner = others.find(({ id, address }) => this.renamed.has(id) && property.startsWith(`${address}:`));
    const before = owner && this.renamed.get(owner.id);
    return owner && before ? `${before.address}${property.slice(owner.address.length)}` : property;
  }
}
