import type { PolicyStanding } from '../model/assessment.js';

/** A policy's standing as data: what was found by address and place, and not the whole of every finding, which `scan` prints. */
export function standingJson({ policy, standing, resources, findings, suppressed }: PolicyStanding): object {
  return {
    policy: policy.id,
    title: policy.title,
    severity: policy.severity,
    standing,
    resources,
    findings: findings.map(({ verdict, resource, location, message, when }) => ({ verdict, resource, location, message, when })),
    suppressed: suppressed.map(({ resource, location, suppression }) => ({ resource, location, reason: suppression.reason, expires: suppression.expires })),
  };
}
