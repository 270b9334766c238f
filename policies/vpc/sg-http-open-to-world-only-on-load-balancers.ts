import { definePolicy, owningGroup, reportOpenServices } from '../../src/policy/index.js';

const LOAD_BALANCERS: ReadonlySet<string> = new Set(['AWS::ElasticLoadBalancing::LoadBalancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer']);

export default definePolicy({
  id: 'vpc/sg-http-open-to-world-only-on-load-balancers',
  title: 'Plain HTTP is open to the world only on load balancers',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.2'],
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_260'],
    regula: ['FG_R00041'],
    terrascan: ['AC_AWS_0228'],
  },
  parameters: { ports: [80], allowLoadBalancers: true },
  check(resource, report, { ports, allowLoadBalancers }) {
    const [group] = resource.as('AWS::EC2::SecurityGroup') ? [resource] : owningGroup(resource);
    const users = group?.sibling(group.resource).mentionedBy().filter(({ type }) => !type.startsWith('AWS::EC2::SecurityGroup')) ?? [];
    if (allowLoadBalancers && users.length > 0 && users.every(({ type }) => LOAD_BALANCERS.has(type))) return;
    reportOpenServices(resource, ports, report);
  },
});
