import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/efs-volume-iam',
  title: 'EFS volumes of ECS tasks are mounted with IAM authorization',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['AC-3'],
  },
  check(task, report) {
    for (const volume of task.get('Volumes').items) {
      const efs = volume.get('EFSVolumeConfiguration');
      if (!efs.exists) continue;
      const access = efs.get('AuthorizationConfig');
      const iam = access.get('IAM');
      if (!iam.is('ENABLED') && !access.get('AccessPointId').exists) {
        report(iam, `${iam} is not \`ENABLED\`, and no access point limits the mount: whatever reaches the mount target reads and writes all files.`);
      }
    }
  },
});
