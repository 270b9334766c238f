import type { ScanResult } from '../../model/finding.js';

/** A result without what the change left as it was: for views, never for what replaces an earlier report. */
export function changedOnly(result: ScanResult): ScanResult {
  const { findings, suppressed } = result;
  return { ...result, findings: findings.filter(({ change }) => change === 'new'), suppressed: suppressed.filter(({ change }) => change === 'new') };
}
