import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/encrypted-in-transit',
  title: 'EMR clusters encrypt data in transit',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::EMR::SecurityConfiguration',
  controls: {
    'aws-fsbp': ['EMR.4'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-EMR5'],
    checkov: ['CKV_AWS_351'],
    trivy: ['AWS-0138'],
    cfn_nag: ['W61'],
    guard: ['EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE'],
  },
  check(configuration, report) {
    const encryption = configuration.get('SecurityConfiguration').get('EncryptionConfiguration');
    const enabled = encryption.get('EnableInTransitEncryption');
    const clusters = configuration.referrers('AWS::EMR::Cluster', 'SecurityConfiguration');
    if (!enabled.is(true)) {
      report(enabled, `${enabled} is not true: the nodes of clusters with this configuration send each other data in clear.`, clusters);
      return;
    }
    const certificates = encryption.get('InTransitEncryptionConfiguration').get('TLSCertificateConfiguration').get('CertificateProviderType');
    if (!certificates.exists) report(certificates, `${certificates} is not set: without certificates the nodes cannot encrypt what they send.`, clusters);
  },
});
