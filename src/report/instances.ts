import type { Finding } from '../model/finding.js';
import { groupedBy } from './text/grouping.js';

/** Findings of which the same is said at the same place: one defect, in as many resources. */
export type Instances<F extends Finding = Finding> = readonly [F, ...F[]];

/** What people see as one entry: the instances of each defect, in the order of their first ones. */
export function instancesOf<F extends Finding>(findings: readonly F[]): readonly Instances<F>[] {
  return [...groupedBy(findings, defect).values()];
}

export function defect({ policy, verdict, severity, message, when = [], location }: Finding): string {
  const { file, startLine, startColumn, endLine, endColumn } = location;
  return JSON.stringify([policy, verdict, severity, message, when, file, startLine, startColumn, endLine, endColumn]);
}

/** The first addresses, each once, and how many there are beyond them. */
export function addressesOf(instances: Instances, shown: number): { readonly names: readonly string[]; readonly more: number } {
  const names = [...new Set(instances.map(({ resource }) => resource.address))];
  return { names: names.slice(0, shown), more: Math.max(names.length - shown, 0) };
}
