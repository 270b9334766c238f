import { DATABASE_PORTS, definePolicy, reportOpenServices } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-database-ports-closed-to-world',
  title: 'Security groups do not open database, cache and search ports to the whole internet',
  area: 'infrastructure',
  severity: 'critical',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.2', '1.4.4'],
    hipaa: ['164.312(a)(1)', '164.312(e)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['SC-7', 'AC-4', 'CM-7'],
    'aws-fsbp': ['EC2.19'],
  },
  aliases: {
    regula: [
      'FG_R00212', 'FG_R00213', 'FG_R00215', 'FG_R00216', 'FG_R00217', 'FG_R00242', 'FG_R00243', 'FG_R00248',
      'FG_R00249', 'FG_R00256', 'FG_R00257', 'FG_R00258', 'FG_R00261', 'FG_R00264', 'FG_R00265', 'FG_R00267',
    ],
    'cdk-nag': [
      'HIPAA.Security-EC2RestrictedCommonPorts', 'NIST.800.53.R4-EC2RestrictedCommonPorts',
      'NIST.800.53.R5-EC2RestrictedCommonPorts', 'PCI.DSS.321-EC2RestrictedCommonPorts',
    ],
    guard: ['RESTRICTED_INCOMING_TRAFFIC'],
    terrascan: [
      'AC_AWS_0234', 'AC_AWS_0235', 'AC_AWS_0238', 'AC_AWS_0239', 'AC_AWS_0240', 'AC_AWS_0244', 'AC_AWS_0245',
      'AC_AWS_0247', 'AC_AWS_0248', 'AC_AWS_0249', 'AC_AWS_0250', 'AC_AWS_0251', 'AC_AWS_0252', 'AC_AWS_0253',
      'AC_AWS_0260', 'AC_AWS_0261', 'AC_AWS_0262', 'AC_AWS_0263', 'AC_AWS_0267', 'AC_AWS_0268', 'AC_AWS_0270',
      'AC_AWS_0274',
    ],
  },
  partialAliases: { 'cdk-nag': ['AwsSolutions-EC23'] },
  parameters: { ports: DATABASE_PORTS },
  check(resource, report, { ports }) {
    reportOpenServices(resource, ports, report);
  },
});
