import { definePolicy, reportOpenServices } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-https-closed-to-world',
  title: 'Security groups do not open HTTPS to the whole internet',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    terrascan: ['AC_AWS_0229'],
  },
  parameters: { ports: [443] },
  check(resource, report, { ports }) {
    reportOpenServices(resource, ports, report);
  },
});
