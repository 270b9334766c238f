import { definePolicy } from '../../src/policy/index.js';
import type { ResourceHandle, ScalarProperty } from '../../src/policy/index.js';

/** The two types spell the same property differently. */
function assignment(resource: ResourceHandle): ScalarProperty<string> | undefined {
  const service = resource.as('AWS::ECS::Service')?.get('NetworkConfiguration').get('AwsvpcConfiguration');
  return (service ?? resource.as('AWS::ECS::TaskSet')?.get('NetworkConfiguration').get('AwsVpcConfiguration'))?.get('AssignPublicIp');
}

export default definePolicy({
  id: 'ecs/service-no-public-ip',
  title: 'ECS services do not give tasks public addresses',
  area: 'infrastructure',
  severity: 'high',
  resource: ['AWS::ECS::Service', 'AWS::ECS::TaskSet'],
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-7', 'AC-4'],
    'aws-fsbp': ['ECS.2', 'ECS.16'],
  },
  aliases: {
    checkov: ['CKV_AWS_333'],
  },
  check(resource, report) {
    const assigned = assignment(resource);
    if (assigned?.is('ENABLED')) report(assigned, `${assigned} is on: every task gets a public address and can be reached from the internet.`);
  },
});
