import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/read-only-root-filesystem',
  title: 'ECS containers have a read-only root filesystem',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['AC-6', 'SI-7'],
    'aws-fsbp': ['ECS.5'],
  },
  aliases: {
    checkov: ['CKV_AWS_336'],
  },
  check(task, report) {
    if (task.get('RuntimePlatform').get('OperatingSystemFamily').startsWith('WINDOWS')) return;
    for (const container of task.get('ContainerDefinitions').items) {
      const readOnly = container.get('ReadonlyRootFilesystem');
      if (readOnly.is(true)) continue;
      const state = readOnly.exists ? 'not true' : "not set, and AWS's default is false";
      report(readOnly, `${readOnly} is ${state}: whoever gets into the container can change the program that it runs.`);
    }
  },
});
