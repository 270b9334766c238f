import { definePolicy, isTls12 } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/listener-tls-1-2',
  title: 'Load balancer TLS listeners accept TLS 1.2 or newer only',
  area: 'application',
  severity: 'high',
  resource: 'AWS::ElasticLoadBalancingV2::Listener',
  controls: {
    'aws-fsbp': ['ELB.17'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  aliases: {
    cfn_nag: ['W55'],
    checkov: ['CKV_AWS_103', 'CKV2_AWS_74'],
    guard: ['ELBV2_LISTENER_SSL_POLICY_RULE'],
    trivy: ['AWS-0047'],
  },
  check(listener, report) {
    if (!listener.get('Protocol').isOneOf(['HTTPS', 'TLS'])) return;
    const policy = listener.get('SslPolicy');
    if (!policy.exists) report(policy, `${policy} is not set, and AWS's default is \`ELBSecurityPolicy-2016-08\`: TLS 1.0 and 1.1 are accepted.`);
    else if (!isTls12(policy)) report(policy, `${policy} accepts TLS versions older than 1.2.`);
  },
});
