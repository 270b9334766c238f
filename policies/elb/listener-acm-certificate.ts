import { definePolicy, reportUnlessFromAcm } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/listener-acm-certificate',
  title: 'Load balancer TLS listeners have a certificate from ACM',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ElasticLoadBalancingV2::Listener',
  controls: {
    'nist-800-53-r5': ['SC-8', 'SC-17', 'SC-23(5)'],
    'pci-dss-4.0.1': ['4.2.1'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-ELBv2ACMCertificateRequired', 'NIST.800.53.R5-ELBv2ACMCertificateRequired', 'PCI.DSS.321-ELBv2ACMCertificateRequired',
    ],
    guard: ['ELBV2_ACM_CERTIFICATE_REQUIRED'],
  },
  check(listener, report) {
    if (!listener.get('Protocol').isOneOf(['HTTPS', 'TLS'])) return;
    const certificates = listener.get('Certificates');
    if (certificates.items.length === 0) report(certificates, `${certificates} is not set: the listener has no certificate to show.`);
    for (const certificate of certificates.items) reportUnlessFromAcm(certificate.get('CertificateArn'), report);
  },
});
