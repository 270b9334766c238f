import { definePolicy } from '../../src/policy/index.js';

/** Secrets of a service, which rotates them. https://docs.aws.amazon.com/secretsmanager/latest/userguide/service-linked-secrets.html */
const OF_A_SERVICE = /^[\w-]+!/;

export default definePolicy({
  id: 'secretsmanager/secret-rotation-enabled',
  title: 'Secrets rotate automatically',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SecretsManager::Secret',
  controls: {
    'pci-dss-4.0.1': ['8.6.3'],
    hipaa: ['164.308(a)(4)(ii)(B)'],
    'nist-800-53-r5': ['AC-2(1)', 'IA-5(1)'],
    'aws-fsbp': ['SecretsManager.1'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-SMG4', 'HIPAA.Security-SecretsManagerRotationEnabled', 'NIST.800.53.R5-SecretsManagerRotationEnabled'],
    checkov: ['CKV2_AWS_57'],
    guard: ['SECRETSMANAGER_ROTATION_ENABLED_CHECK'],
  },
  check(secret, report) {
    // Managed external secrets are rotated by the partner: https://docs.aws.amazon.com/secretsmanager/latest/userguide/managed-external-secrets.html
    if (secret.resource.isFragment || secret.get('Type').exists || secret.get('Name').matches(OF_A_SERVICE)) return;
    const attachments = secret.referrers('AWS::SecretsManager::SecretTargetAttachment', 'SecretId');
    const schedules = [secret, ...attachments].flatMap((rotated) => rotated.referrers('AWS::SecretsManager::RotationSchedule', 'SecretId'));
    if (schedules.length > 0) return;
    report(secret, `No rotation schedule refers to \`${secret.address}\`: a secret that leaked stays valid until somebody changes it.`);
  },
});
