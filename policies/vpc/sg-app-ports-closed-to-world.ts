import { APPLICATION_PORTS, definePolicy, reportOpenServices } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-app-ports-closed-to-world',
  title: 'Security groups do not open development and alternate web ports to the whole internet',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.2'],
    'nist-800-53-r5': ['SC-7', 'CM-7'],
    'aws-fsbp': ['EC2.19'],
  },
  aliases: {
    regula: ['FG_R00259', 'FG_R00268'],
    terrascan: ['AC_AWS_0241', 'AC_AWS_0242', 'AC_AWS_0264'],
  },
  parameters: { ports: APPLICATION_PORTS },
  check(resource, report, { ports }) {
    reportOpenServices(resource, ports, report);
  },
});
