import { definePolicy, HIGH_RISK_PORTS, reportOpenServices } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-high-risk-ports-closed-to-world',
  title: 'Security groups do not open legacy, remote-control and cluster-management ports to the whole internet',
  area: 'infrastructure',
  severity: 'high',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.2.6', '1.3.1', '1.4.2'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['SC-7', 'CM-7'],
    'aws-fsbp': ['EC2.19'],
  },
  aliases: {
    regula: [
      'FG_R00037', 'FG_R00038', 'FG_R00039', 'FG_R00040', 'FG_R00214', 'FG_R00234', 'FG_R00244', 'FG_R00245',
      'FG_R00246', 'FG_R00247', 'FG_R00260', 'FG_R00262', 'FG_R00263', 'FG_R00266',
    ],
    'cdk-nag': [
      'HIPAA.Security-EC2RestrictedCommonPorts', 'NIST.800.53.R4-EC2RestrictedCommonPorts',
      'NIST.800.53.R5-EC2RestrictedCommonPorts', 'PCI.DSS.321-EC2RestrictedCommonPorts',
    ],
    guard: ['RESTRICTED_INCOMING_TRAFFIC'],
    terrascan: [
      'AC_AWS_0233', 'AC_AWS_0236', 'AC_AWS_0237', 'AC_AWS_0243', 'AC_AWS_0246', 'AC_AWS_0254', 'AC_AWS_0255',
      'AC_AWS_0256', 'AC_AWS_0257', 'AC_AWS_0258', 'AC_AWS_0259', 'AC_AWS_0265', 'AC_AWS_0266', 'AC_AWS_0269',
      'AC_AWS_0271', 'AC_AWS_0272', 'AC_AWS_0273',
    ],
  },
  partialAliases: { 'cdk-nag': ['AwsSolutions-EC23'] },
  parameters: { ports: HIGH_RISK_PORTS },
  check(resource, report, { ports }) {
    reportOpenServices(resource, ports, report);
  },
});
