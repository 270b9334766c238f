import type { LocatedFinding } from './findings.js';
import { counted } from '../model/counted.js';
import type { ReportedDiagnostic } from '../model/diagnostic.js';
import type { Withheld } from '../model/shard.js';
import type { Resource } from '../model/resource.js';

export interface Shown {
  readonly findings: readonly LocatedFinding[];
  readonly withheld: Withheld;
}

/**
 * Leaves out what is found in resources that CDK made for its own purposes (handlers of its custom resources): their user can
 * neither see nor change their code. What the user's own code set there, by an aspect or an override, is the user's.
 */
export function withoutFramework(findings: readonly LocatedFinding[], resources: readonly Resource[]): Shown {
  const shown = findings.filter(({ resources: [resource], property }) => {
    return resource === undefined || !isFrameworks(resource) || resource.construct?.isSetByUser(property) === true;
  });
  return { findings: shown, withheld: { resources: resources.filter(isFrameworks).length, findings: findings.length - shown.length } };
}

/** One line says how much was left out. */
export function withheldRemark({ resources, findings }: Withheld): readonly ReportedDiagnostic[] {
  if (findings === 0) return [];
  const what = `${counted(resources, 'resource')} made by CDK for its own purposes, ${counted(findings, 'finding')} in them withheld`;
  return [{ severity: 'info', code: 'framework-findings-withheld', message: `${what}: --include-framework shows them.` }];
}

function isFrameworks({ construct }: Resource): boolean {
  return construct?.owner.kind === 'framework';
}
