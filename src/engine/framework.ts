import type { LocatedFinding } from './findings.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Resource } from '../model/resource.js';

export interface Withheld {
  readonly findings: readonly LocatedFinding[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Leaves out what is found in resources that CDK made for its own purposes (handlers of its custom resources): their user can
 * neither see nor change their code. One line says how much that is.
 */
export function withoutFramework(findings: readonly LocatedFinding[], resources: readonly Resource[]): Withheld {
  const shown = findings.filter(({ resources: [resource] }) => resource === undefined || !isFrameworks(resource));
  const withheld = findings.length - shown.length;
  if (withheld === 0) return { findings, diagnostics: [] };
  const made = resources.filter(isFrameworks).length;
  const what = `${counted(made, 'resource')} made by CDK for its own purposes, ${counted(withheld, 'finding')} in them withheld`;
  const message = `${what}: --include-framework shows them.`;
  return { findings: shown, diagnostics: [{ severity: 'info', code: 'framework-findings-withheld', message }] };
}

function isFrameworks({ construct }: Resource): boolean {
  return construct?.owner.kind === 'framework';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
