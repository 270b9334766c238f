import type { Finding, ScanResult } from '../../src/model/finding.js';
import { sarifReport, type SarifOptions } from '../../src/report/index.js';
import type { SarifNotification, SarifResult, SarifRun } from '../../src/report/sarif/format.js';
import { accepted } from './code-scanning.js';
import { description, finding, scan } from './scans.js';

/** The run of a report that code scanning accepts. */
export function run(changes: Partial<ScanResult>, options: Partial<SarifOptions> = {}): SarifRun {
  return accepted(sarifReport(scan(changes), { descriptions: [description()], root: '', ...options })).runs[0];
}

export function only(changes: Partial<Finding>, options: Partial<SarifOptions> = {}): SarifResult {
  const { results } = run({ findings: [finding(changes)] }, options);
  const [result] = results;
  if (result === undefined || results.length > 1) throw new Error(`${results.length} results`);
  return result;
}

export function notifications(of: SarifRun): readonly SarifNotification[] {
  return of.invocations[0].toolExecutionNotifications;
}
