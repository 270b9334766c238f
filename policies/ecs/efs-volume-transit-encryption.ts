import { definePolicy, reportMountInClear } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/efs-volume-transit-encryption',
  title: 'EFS volumes of ECS tasks are mounted with TLS',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
    'aws-fsbp': ['ECS.18'],
  },
  aliases: {
    checkov: ['CKV_AWS_97'],
    terrascan: ['AC_AWS_0463'],
    trivy: ['AWS-0035'],
  },
  check(task, report) {
    for (const volume of task.properties.get('Volumes').items) {
      // CloudFormation's first spelling still works.
      for (const spelling of ['EFSVolumeConfiguration', 'EfsVolumeConfiguration']) reportMountInClear(volume.get(spelling), report);
    }
  },
});
