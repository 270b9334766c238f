import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html */
const CURRENT = ['LATEST', '1.4.0'];
const CURRENT_OF_WINDOWS = '1.0.0';
const PROVIDERS = ['FARGATE', 'FARGATE_SPOT'];

export default definePolicy({
  id: 'ecs/fargate-platform-latest',
  title: 'Fargate services run on the latest platform version',
  area: 'infrastructure',
  severity: 'medium',
  resource: ['AWS::ECS::Service', 'AWS::ECS::TaskSet'],
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2'],
    'aws-fsbp': ['ECS.10'],
  },
  aliases: {
    checkov: ['CKV_AWS_332'],
  },
  check(resource, report) {
    const version = resource.get('PlatformVersion');
    if (!version.exists || version.isOneOf(CURRENT)) return;
    const { properties } = resource;
    const providers = properties.get('CapacityProviderStrategy').items.map((strategy) => strategy.get('CapacityProvider'));
    if (!properties.get('LaunchType').is('FARGATE') && !providers.some((provider) => provider.isOneOf(PROVIDERS))) return;
    const task = resource.get('TaskDefinition').target('AWS::ECS::TaskDefinition');
    const isLinux = task && !task.get('RuntimePlatform').get('OperatingSystemFamily').startsWith('WINDOWS');
    if (version.is(CURRENT_OF_WINDOWS) && !isLinux) return;
    report(version, `${version} is not the current platform version: tasks miss what AWS has patched since.`);
  },
});
