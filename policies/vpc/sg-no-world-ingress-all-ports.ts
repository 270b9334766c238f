import { declaredIngressRules, definePolicy, owningGroup } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-no-world-ingress-all-ports',
  title: 'Security groups do not open every port to the whole internet',
  area: 'infrastructure',
  severity: 'critical',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.2'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['SC-7', 'AC-4', 'CM-7'],
    'aws-fsbp': ['EC2.18', 'EC2.19'],
  },
  aliases: {
    checkov: ['CKV_AWS_277'],
    regula: ['FG_R00044', 'FG_R00045', 'FG_R00103', 'FG_R00104'],
    terrascan: ['AC_AWS_0231'],
  },
  partialAliases: { 'cdk-nag': ['AwsSolutions-EC23'] },
  check(resource, report) {
    for (const { peer, ports } of declaredIngressRules(resource)) {
      if (peer.isInternet && ports.isEveryPort) report(peer, `Every port is open to \`${peer}\`.`, owningGroup(resource));
    }
  },
});
