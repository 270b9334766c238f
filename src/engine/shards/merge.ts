import { applyRenamed, suppressedBy } from '../baseline/apply.js';
import { withheldRemark } from '../framework.js';
import { findingOrder, orderedDiagnostics } from '../order.js';
import type { ReportedDiagnostic } from '../../model/diagnostic.js';
import type { Coverage, Finding, ScanResult } from '../../model/finding.js';
import type { Shard, SuppressionRemark } from '../../model/shard.js';

/** What a scan of one shard found. */
export interface ShardResult extends ScanResult {
  readonly shard: Shard;
}

/** One result of all shards, equal to that of a scan without shards. They belong together: `shardProblems` has seen them. */
export function mergeShards(results: readonly [ShardResult, ...ShardResult[]]): ScanResult {
  const [{ tool, shard: { units, baseline } }] = results;
  const findings = joined(results.map((result) => result.findings));
  const renamed = applyRenamed(baseline ?? { gone: [], units: [] }, findings, units);
  const ofWhole = [...remarksOnWhole(results.map(({ shard }) => shard)), ...renamed.diagnostics];
  const diagnostics = orderedDiagnostics([...results.flatMap((result) => result.diagnostics), ...ofWhole]);
  return {
    tool,
    units,
    findings: findings.filter((finding) => !renamed.known.has(finding)),
    suppressed: joined([...results.map(({ suppressed }) => suppressed), [...renamed.known].map(([finding, entry]) => suppressedBy(finding, entry))]),
    coverage: coverageOf(results, diagnostics),
    diagnostics,
  };
}

/** The sort is stable: what the order calls equal is of one unit, and so of one shard. */
function joined<F extends Finding>(lists: readonly (readonly F[])[]): readonly F[] {
  return lists.flat().sort(findingOrder);
}

/** What only somebody who sees all shards can say. */
function remarksOnWhole(shards: readonly Shard[]): readonly ReportedDiagnostic[] {
  const withheld = shards.map((shard) => shard.withheld);
  const allWithheld = { resources: sum(withheld.map(({ resources }) => resources)), findings: sum(withheld.map(({ findings }) => findings)) };
  const needed = new Set(shards.flatMap((shard) => shard.needed));
  const unused = shards.flatMap((shard) => shard.unused).filter(({ suppression }) => !needed.has(suppression));
  const remarks = [...firstRemarks(shards.flatMap(({ undecided }) => undecided)), ...unused.map(({ diagnostic }) => diagnostic)];
  return [...withheldRemark(allWithheld), ...remarks];
}

/** On each suppression what a whole run says: it tells of the first finding, in the order of its text. */
function firstRemarks(remarks: readonly SuppressionRemark[]): readonly ReportedDiagnostic[] {
  const bySuppression = new Map<string, ReportedDiagnostic>();
  for (const { suppression, diagnostic } of remarks) {
    const known = bySuppression.get(suppression);
    if (known === undefined || diagnostic.message < known.message) bySuppression.set(suppression, diagnostic);
  }
  return [...bySuppression.values()];
}

function coverageOf(results: readonly [ShardResult, ...ShardResult[]], diagnostics: readonly ReportedDiagnostic[]): Coverage {
  const coverages = results.map(({ coverage }) => coverage);
  const [{ coverage: { files, otherFiles, policies } }] = results;
  return {
    files,
    otherFiles,
    resources: sum(coverages.map(({ resources }) => resources)),
    policies,
    types: countsOf(coverages.map(({ types }) => types)),
    uncheckedTypes: countsOf(coverages.map(({ uncheckedTypes }) => uncheckedTypes)),
    complete: diagnostics.every(({ severity }) => severity === 'info'),
  };
}

function countsOf(all: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const [type, count] of all.flatMap((one) => Object.entries(one))) counts.set(type, (counts.get(type) ?? 0) + count);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
