import type { BaselineEntry } from '../model/baseline.js';
import type { ReportedDiagnostic } from '../model/diagnostic.js';
import type { Base, Coverage, Finding, Related, ScanResult, SuppressedFinding, UnitInfo } from '../model/finding.js';
import type { OpenBaseline, Shard, SuppressionRemark, Withheld } from '../model/shard.js';
import type { Location } from '../model/source.js';
import { jsonText } from './json-text.js';

/**
 * The scan result as JSON. Keys come in the order of the contract, whatever built the result; `satisfies` makes a new
 * field that is not printed a compile error.
 */
export function jsonReport(scan: ScanResult): string {
  return jsonText(
    {
      tool: { name: scan.tool.name, version: scan.tool.version },
      base: scan.base && base(scan.base),
      units: scan.units.map(unit),
      findings: scan.findings.map(finding),
      suppressed: scan.suppressed.map(suppressed),
      fixed: scan.fixed?.map(finding),
      coverage: coverage(scan.coverage),
      diagnostics: scan.diagnostics.map(diagnostic),
      shard: scan.shard && shard(scan.shard),
    } satisfies Printed<ScanResult>,
    2,
  );
}

type Printed<T> = Record<keyof T, unknown>;

function unit({ id, kind, path }: UnitInfo): object {
  return { id, kind, path } satisfies Printed<UnitInfo>;
}

function base(of: Base): object {
  return 'folder' in of ? { folder: of.folder } : { ref: of.ref, commit: of.commit };
}

function finding(of: Finding): Printed<Finding> {
  const { address, type, sourceType, unit: unitId } = of.resource;
  return {
    policy: of.policy,
    verdict: of.verdict,
    severity: of.severity,
    message: of.message,
    when: of.when,
    resource: { address, type, sourceType, unit: unitId } satisfies Printed<Finding['resource']>,
    constructPath: of.constructPath,
    location: location(of.location),
    related: of.related.map(related),
    fingerprint: of.fingerprint,
    change: of.change,
    movedFrom: of.movedFrom && movedFrom(of.movedFrom),
  };
}

function movedFrom({ unit: unitId, address }: NonNullable<Finding['movedFrom']>): object {
  return { unit: unitId, address } satisfies Printed<NonNullable<Finding['movedFrom']>>;
}

function suppressed(of: SuppressedFinding): object {
  const { kind, reason, owner, expires, location: at } = of.suppression;
  return {
    ...finding(of),
    suppression: { kind, reason, owner, expires, location: at && location(at) } satisfies Printed<SuppressedFinding['suppression']>,
  } satisfies Printed<SuppressedFinding>;
}

function related({ message, location: at, address }: Related): object {
  return { message, location: location(at), address } satisfies Printed<Related>;
}

function location({ file, startLine, startColumn, endLine, endColumn }: Location): object {
  return { file, startLine, startColumn, endLine, endColumn } satisfies Printed<Location>;
}

function coverage({ files, otherFiles, resources, policies, types, uncheckedTypes, complete }: Coverage): object {
  const [allTypes, unchecked] = [types, uncheckedTypes].map(sortedByKey);
  return { files, otherFiles, resources, policies, types: allTypes, uncheckedTypes: unchecked, complete } satisfies Printed<Coverage>;
}

function diagnostic({ severity, code, message, location: at }: ReportedDiagnostic): object {
  return { severity, code, message, location: at && location(at) } satisfies Printed<ReportedDiagnostic>;
}

function shard({ index, count, category, units, policies, undecided, unused, needed, withheld, baseline }: Shard): object {
  return {
    index,
    count,
    category,
    units: units.map(unit),
    policies,
    undecided: undecided.map(remark),
    unused: unused.map(remark),
    needed,
    withheld: { resources: withheld.resources, findings: withheld.findings } satisfies Printed<Withheld>,
    baseline: baseline && ({ gone: baseline.gone.map(entry), units: baseline.units } satisfies Printed<OpenBaseline>),
  } satisfies Printed<Shard>;
}

function entry({ unit: unitId, kind, policy, address, verdict, fingerprint, owner, reason, expires, location: at }: BaselineEntry): object {
  return { unit: unitId, kind, policy, address, verdict, fingerprint, owner, reason, expires, location: at && location(at) } satisfies Printed<BaselineEntry>;
}

function remark({ suppression, diagnostic: said }: SuppressionRemark): object {
  return { suppression, diagnostic: diagnostic(said) } satisfies Printed<SuppressionRemark>;
}

function sortedByKey(counts: Readonly<Record<string, number>>): object {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
