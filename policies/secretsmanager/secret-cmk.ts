import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'secretsmanager/secret-cmk',
  title: 'Secrets are encrypted with a customer managed KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SecretsManager::Secret',
  controls: {
    'pci-dss-4.0.1': ['3.6.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-SecretsManagerUsingKMSKey', 'NIST.800.53.R5-SecretsManagerUsingKMSKey', 'PCI.DSS.321-SecretsManagerUsingKMSKey'],
    cfn_nag: ['W77'],
    checkov: ['CKV_AWS_149'],
    guard: ['SECRETSMANAGER_USING_CMK'],
    terrascan: ['AC_AWS_0500'],
    trivy: ['AWS-0098'],
  },
  check(secret, report) {
    reportUnlessCustomerKey(secret.get('KmsKeyId'), 'the secret', report);
  },
});
