import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloud9/environment-no-ingress',
  title: 'Cloud9 environments use Systems Manager, without inbound ports',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Cloud9::EnvironmentEC2',
  controls: {
    'pci-dss-4.0.1': ['1.3.1'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-7', 'AC-17'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-C91'],
  },
  check(environment, report) {
    const connection = environment.get('ConnectionType');
    if (connection.is('CONNECT_SSM')) return;
    const state = connection.exists ? 'not `CONNECT_SSM`' : "not set, and AWS's default is `CONNECT_SSH`";
    report(connection, `${connection} is ${state}: the machine stands in a public subnet and answers SSH.`);
  },
});
