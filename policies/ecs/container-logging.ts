import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/container-logging',
  title: 'ECS containers send their logs somewhere',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'aws-fsbp': ['ECS.9'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-ECS7'],
  },
  check(task, report) {
    for (const container of task.get('ContainerDefinitions').items) {
      const driver = container.get('LogConfiguration').get('LogDriver');
      if (!driver.exists) report(driver, `${driver} is not set: what the container writes is kept nowhere, or only on its host.`);
    }
  },
});
