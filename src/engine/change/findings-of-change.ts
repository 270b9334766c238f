import type { Review } from '../../model/change.js';
import type { Finding, ScanResult, SuppressedFinding } from '../../model/finding.js';

/** The findings that a change brings and takes away: counted by unit and fingerprint. */
export function findingsOfChange(base: ScanResult, head: ScanResult): Review['findings'] {
  const added = without(head.findings, base.findings);
  return { new: added, fixed: without(base.findings, [...head.findings, ...head.suppressed]), unchanged: head.findings.length - added.length };
}

/** What was excepted in this change. */
export function newSuppressions(base: ScanResult, head: ScanResult): readonly SuppressedFinding[] {
  return without(head.suppressed, base.suppressed);
}

function without<F extends Finding>(findings: readonly F[], others: readonly Finding[]): readonly F[] {
  const left = new Map<string, number>();
  for (const finding of others) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

function keyOf({ fingerprint, resource }: Finding): string {
  return `${resource.unit} ${fingerprint}`;
}
