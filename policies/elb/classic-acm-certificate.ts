import { definePolicy, reportUnlessFromAcm } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/classic-acm-certificate',
  title: 'Classic load balancer TLS listeners use a certificate from ACM',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ElasticLoadBalancing::LoadBalancer',
  controls: {
    'aws-fsbp': ['ELB.2'],
    'nist-800-53-r5': ['SC-8', 'SC-17'],
    'pci-dss-4.0.1': ['4.2.1'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-ELBACMCertificateRequired', 'NIST.800.53.R4-ELBACMCertificateRequired', 'NIST.800.53.R5-ELBACMCertificateRequired',
      'PCI.DSS.321-ELBACMCertificateRequired',
    ],
    guard: ['ELB_ACM_CERTIFICATE_REQUIRED'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_127'],
  },
  check(balancer, report) {
    for (const listener of balancer.get('Listeners').items) {
      if (listener.get('Protocol').matches(/^(https|ssl)$/i)) reportUnlessFromAcm(listener.get('SSLCertificateId'), report);
    }
  },
});
