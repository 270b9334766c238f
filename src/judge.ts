import type { Baselined, BaselineInUse } from './engine/baseline/apply.js';
import { applyBaseline, applyToShard, suppressedBy } from './engine/baseline/apply.js';
import type { AccountClaim } from './engine/account.js';
import { accountOf } from './engine/account.js';
import { formerFingerprints } from './engine/baseline/former-fingerprints.js';
import type { EvaluationObserver, SelectedPolicy } from './engine/evaluate.js';
import { evaluate } from './engine/evaluate.js';
import type { LocatedFinding } from './engine/findings.js';
import { withheldRemark, withoutFramework } from './engine/framework.js';
import { findingOrder, orderedDiagnostics } from './engine/order.js';
import type { Scope } from './engine/scope.js';
import { withinScope } from './engine/scope.js';
import { unitsOfShard } from './engine/shards/assignment.js';
import { suppressionRemarks } from './engine/shards/suppression-remarks.js';
import type { LocatedSuppression } from './engine/suppressions/apply.js';
import { applySuppressions } from './engine/suppressions/apply.js';
import type { PolicyNames } from './engine/suppressions/policy-names.js';
import type { Suppression } from './engine/suppressions/suppression.js';
import type { Files } from './frontend/files.js';
import { besideResources, inCode } from './inline-suppressions.js';
import type { Diagnostic, ReportedDiagnostic } from './model/diagnostic.js';
import { reportDiagnostic } from './model/diagnostic.js';
import type { Coverage, ScanResult, UnitInfo } from './model/finding.js';
import type { Estate, Resource } from './model/resource.js';
import type { ShardRequest, Withheld } from './model/shard.js';
import { unitStates } from './unit-states.js';
import { VERSION } from './version.js';

export interface JudgeSettings {
  readonly selected: readonly SelectedPolicy[];
  /** Those of the configuration. */
  readonly suppressions?: readonly Suppression[];
  readonly requireReasons?: boolean;
  readonly requireExpiry?: boolean;
  /** Whether comments and metadata of what is scanned may suppress findings; they may unless told otherwise. */
  readonly inlineSuppressions?: boolean;
  /** Policies, by id, of which they may suppress none. */
  readonly locked?: ReadonlySet<string>;
  /** The findings that are known already. */
  readonly known?: BaselineInUse | undefined;
  /** The configuration's word that what is scanned is all there is in the account. */
  readonly account?: AccountClaim | undefined;
  /** CDK: whether findings in resources that CDK made for its own purposes are shown. */
  readonly includeFramework?: boolean | undefined;
  /** `2026-11-24`; without it no suppression has expired. */
  readonly today?: string | undefined;
  readonly observer?: EvaluationObserver | undefined;
  /** Only the units of this shard are judged. Everything is read, and nothing that policies see depends on the shard. */
  readonly shard?: ShardRequest | undefined;
  /**
   * Only these units are judged, and no more may have been read: what is said of the whole (the account, suppressions that suppress
   * nothing) is left out.
   */
  readonly only?: ((unit: UnitInfo) => boolean) | undefined;
}

/** What the front ends made of files. */
export interface ReadFiles {
  readonly files: Files;
  readonly estate: Estate;
  /** Names of policies that what is read may use. */
  readonly names: PolicyNames;
  /** What comments in the files suppress. */
  readonly fromComments: readonly Suppression[];
  /** What there was to say before the front ends began. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Judged {
  readonly findings: readonly LocatedFinding[];
  readonly suppressed: readonly LocatedSuppression[];
  readonly result: ScanResult;
  readonly baseline: Baselined;
}

/** Holds what was read against the policies. */
export function judge({ files, estate, names, fromComments, diagnostics: earlier }: ReadFiles, settings: JudgeSettings): Judged {
  const account = settings.only ? undefined : accountOf(estate.resources, settings.account);
  const everything = [...estate.resources, ...(estate.declarations ?? []), ...(account ? [account] : [])];
  const scope = scopeOf(estate, settings);
  const evaluation = evaluate(everything, settings.selected, scope, settings.observer);
  const own = withinScope(estate.resources, scope);
  const { findings: reported, withheld } = settings.includeFramework
    ? { findings: evaluation.findings, withheld: NOTHING }
    : withoutFramework(evaluation.findings, own);
  const policies = settings.selected.map(({ policy }) => policy.id);
  const policiesRun = new Set(policies);
  const wherever = [...fromComments, ...besideResources(estate, names), ...(settings.suppressions ?? [])];
  const suppressions = [...wherever, ...inCode(reported, names)];
  const outcome = applySuppressions(reported, suppressions, {
    today: settings.today,
    reasonRequired: settings.requireReasons ?? false,
    expiryRequired: settings.requireExpiry ?? false,
    inlineIgnored: settings.inlineSuppressions === false,
    locked: settings.locked ?? new Set(),
    names,
    policiesRun,
  });
  const formerOf = formerFingerprints(outcome.findings, estate.moves ?? []);
  const found = outcome.findings.map(({ finding }) => finding);
  const rules = { today: settings.today, policiesRun, stateOf: unitStates(estate.units, files, scope), formerOf };
  const known = settings.known ?? { entries: [] };
  const part = settings.shard && applyToShard(found, estate.units, known, rules);
  const open = settings.known && part && { baseline: part.open };
  const baseline = part ?? applyBaseline(found, estate.units, known, rules);
  const said = [...earlier, ...estate.diagnostics, ...evaluation.diagnostics, ...outcome.diagnostics].map(reportDiagnostic);
  const remarks = suppressionRemarks(outcome, suppressions, wherever.length);
  const ofFound = settings.shard ? [] : remarks.undecided.map(({ diagnostic }) => diagnostic);
  const ofWhole = settings.shard || settings.only ? [] : [...withheldRemark(withheld), ...remarks.unused.map(({ diagnostic }) => diagnostic)];
  const diagnostics = orderedDiagnostics([...said, ...(settings.only ? [] : baseline.diagnostics), ...ofFound, ...ofWhole]);
  const findings = outcome.findings.filter(({ finding }) => !baseline.known.has(finding));
  const suppressed = [...outcome.suppressed, ...outcome.findings.flatMap((located) => knownOf(located, baseline))].sort(byFinding);
  const result: ScanResult = {
    tool: { name: 'nearside', version: VERSION },
    units: scope ? estate.units.filter(({ id }) => scope.has(id)) : estate.units,
    findings: findings.map(({ finding }) => finding),
    suppressed: suppressed.map(({ finding }) => finding),
    coverage: coverageOf(estate, own.length, withinScope(everything, scope), files, settings, diagnostics),
    diagnostics,
    ...(settings.shard && { shard: { ...settings.shard, units: estate.units, policies, ...remarks, withheld, ...open } }),
  };
  return { findings, suppressed, result, baseline };
}

function knownOf(located: LocatedFinding, { known }: Baselined): readonly LocatedSuppression[] {
  const entry = known.get(located.finding);
  return entry ? [{ ...located, finding: suppressedBy(located.finding, entry) }] : [];
}

function byFinding(a: LocatedFinding, b: LocatedFinding): number {
  return findingOrder(a.finding, b.finding);
}

/** Undefined: everything is judged. */
function scopeOf({ units, resources }: Estate, { shard, only }: JudgeSettings): Scope | undefined {
  const ofShard = shard && unitsOfShard(units, resources, shard);
  if (!only) return ofShard;
  return new Set(units.filter((unit) => only(unit) && (ofShard?.has(unit.id) ?? true)).map(({ id }) => id));
}

const NOTHING: Withheld = { resources: 0, findings: 0 };

function coverageOf(
  estate: Estate,
  resources: number,
  judged: readonly Resource[],
  files: Files,
  settings: JudgeSettings,
  diagnostics: readonly ReportedDiagnostic[],
): Coverage {
  const checked = new Set(settings.selected.flatMap(({ policy }) => policy.resources));
  const types = new Map<string, number>();
  for (const { type, isPart } of judged) if (!isPart) types.set(type, (types.get(type) ?? 0) + 1);
  const sorted = [...types].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    files: estate.files.length,
    otherFiles: Math.max(files.paths.length - estate.files.length, 0),
    resources,
    policies: settings.selected.length,
    types: Object.fromEntries(sorted),
    uncheckedTypes: Object.fromEntries(sorted.filter(([type]) => !checked.has(type))),
    complete: diagnostics.every((diagnostic) => diagnostic.severity === 'info'),
  };
}
