import type { LocatedFinding } from './findings.js';
import type { Policy } from '../policy/policy.js';

/** Leaves out what a policy that yields says of a property where a more specific policy reports it, or something inside of it, for the same control. */
export function withoutRepetitions(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  if (!findings.some(({ policy }) => policy.yields)) return findings;
  const specific = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    if (finding.policy.yields) continue;
    const said = specific.get(resourceOf(finding));
    if (said) said.push(finding);
    else specific.set(resourceOf(finding), [finding]);
  }
  return findings.filter((finding) => {
    if (!finding.policy.yields) return true;
    return !(specific.get(resourceOf(finding)) ?? []).some((other) => isWithin(other.property, finding.property) && shareControl(other.policy, finding.policy));
  });
}

function resourceOf({ finding: { resource } }: LocatedFinding): string {
  return `${resource.unit} ${resource.address}`;
}

function isWithin(property: string, whole: string): boolean {
  return property === whole || (property.startsWith(whole) && /^[.[]/.test(property.slice(whole.length)));
}

/** NIST's catalogue is the finest of them. */
function shareControl(a: Policy, b: Policy): boolean {
  const controls = a.controls?.['nist-800-53-r5'] ?? [];
  return (b.controls?.['nist-800-53-r5'] ?? []).some((control) => controls.includes(control));
}
