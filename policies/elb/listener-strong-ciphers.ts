import { definePolicy } from '../../src/policy/index.js';

/**
 * Policies of TLS 1.2 that still offer cipher suites without forward secrecy, or with SHA-1. Those that accept older versions
 * are reported by elb/listener-tls-1-2.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 */
const WEAK = /^ELBSecurityPolicy-(FS-1-2-|TLS-1-2-|TLS13-1-2-Ext\d-)/;

export default definePolicy({
  id: 'elb/listener-strong-ciphers',
  title: 'Load balancer TLS listeners use a recommended security policy',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ElasticLoadBalancingV2::Listener',
  controls: {
    'aws-fsbp': ['ELB.17'],
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-13'],
  },
  aliases: {
    trivy: ['AWS-0047'],
  },
  check(listener, report) {
    const policy = listener.get('SslPolicy');
    if (!listener.get('Protocol').isOneOf(['HTTPS', 'TLS']) || !policy.matches(WEAK)) return;
    report(policy, `${policy} is TLS 1.2 with cipher suites from before it: clients can negotiate them.`);
  },
});
