import type { ScalarProperty } from '../property.js';

/**
 * Policies whose lowest version is TLS 1.2, by family: new members get a new year, suffix or part.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html
 */
const TLS_1_2_OR_NEWER = /^ELBSecurityPolicy-(TLS13-1-[23]-|FS-1-2-|TLS-1-2-)/;

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html */
const CLASSIC = /TLS-1-2-2017-01$/;

/** Whether it names a policy of load balancers whose lowest version is TLS 1.2. */
export function isTls12(policy: Pick<ScalarProperty<string>, 'matches'>): boolean {
  return policy.matches(TLS_1_2_OR_NEWER);
}

/** Whether it names a predefined policy of classic load balancers whose lowest version is TLS 1.2. */
export function isClassicTls12(policy: Pick<ScalarProperty<string>, 'matches'>): boolean {
  return policy.matches(CLASSIC);
}
