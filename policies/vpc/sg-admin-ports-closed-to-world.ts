import { ADMIN_PORTS, definePolicy, reportOpenServices } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-admin-ports-closed-to-world',
  title: 'Security groups do not open SSH and RDP to the whole internet',
  area: 'infrastructure',
  severity: 'critical',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.2'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['SC-7', 'AC-17', 'CM-7'],
    'cis-aws-3.0': ['5.2', '5.3'],
    'aws-fsbp': ['EC2.13', 'EC2.14', 'EC2.53', 'EC2.54'],
  },
  aliases: {
    checkov: ['CKV_AWS_24', 'CKV_AWS_25'],
    trivy: ['AWS-0107'],
    regula: ['FG_R00085', 'FG_R00087'],
    'cdk-nag': [
      'HIPAA.Security-EC2RestrictedCommonPorts', 'HIPAA.Security-EC2RestrictedSSH',
      'NIST.800.53.R4-EC2RestrictedCommonPorts', 'NIST.800.53.R4-EC2RestrictedSSH',
      'NIST.800.53.R5-EC2RestrictedCommonPorts', 'NIST.800.53.R5-EC2RestrictedSSH',
      'PCI.DSS.321-EC2RestrictedCommonPorts', 'PCI.DSS.321-EC2RestrictedSSH',
    ],
    guard: ['INCOMING_SSH_DISABLED', 'RESTRICTED_INCOMING_TRAFFIC'],
    terrascan: ['AC_AWS_0227', 'AC_AWS_0230'],
  },
  partialAliases: { 'cdk-nag': ['AwsSolutions-EC23'] },
  parameters: { ports: ADMIN_PORTS },
  check(resource, report, { ports }) {
    reportOpenServices(resource, ports, report);
  },
});
