import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/managed-ebs-volume-encrypted',
  title: 'EBS volumes that ECS attaches are encrypted',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ECS::Service',
  controls: {
    'nist-800-53-r5': ['SC-28'],
  },
  check(service, report) {
    for (const volume of service.get('VolumeConfigurations').items) {
      const ebs = volume.get('ManagedEBSVolume');
      const encrypted = ebs.get('Encrypted');
      if (!ebs.exists || encrypted.is(true) || (!encrypted.exists && (ebs.get('KmsKeyId').exists || ebs.get('SnapshotId').exists))) continue;
      report(encrypted, `${encrypted} is ${encrypted.exists ? 'not true' : 'not set'}: the volume is in clear, unless the region encrypts all of them.`);
    }
  },
});
