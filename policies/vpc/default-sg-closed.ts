import { declaredRules, definePolicy, groupOf, isTerraform, namesDefaultGroup, onePerBlock } from '../../src/policy/index.js';

const RULED = ['AWS::EC2::VPC', 'AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'] as const;

/** What takes the group's rules away. https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ec2.Vpc.html#restrictdefaultsecuritygroup */
const RESTRICTING: ReadonlySet<string> = new Set(['Custom::VpcRestrictDefaultSG']);

const OPENED = 'The default security group lets something through: whatever names no group gets it.';

export default definePolicy({
  id: 'vpc/default-sg-closed',
  title: 'The default security group of a VPC allows nothing',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: RULED,
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.3.2'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
    'cis-aws-3.0': ['5.4'],
    'aws-fsbp': ['EC2.2'],
  },
  aliases: {
    checkov: ['CKV2_AWS_12'],
    regula: ['FG_R00089'],
    'cdk-nag': [
      'HIPAA.Security-VPCDefaultSecurityGroupClosed', 'NIST.800.53.R4-VPCDefaultSecurityGroupClosed',
      'NIST.800.53.R5-VPCDefaultSecurityGroupClosed', 'PCI.DSS.321-VPCDefaultSecurityGroupClosed',
    ],
    terrascan: ['AC_AWS_0232'],
    trivy: ['AWS-0173'],
  },
  parameters: { requireRestriction: false },
  check(resource, report, { requireRestriction }) {
    const group = groupOf(resource);
    if (group && namesDefaultGroup(group)) {
      const network = group.target('AWS::EC2::VPC') ?? group.target('AWS::EC2::SecurityGroup')?.get('VpcId').target('AWS::EC2::VPC');
      report(group, OPENED, network ? [network] : []);
    }
    if (resource.resource.sourceType === 'aws_default_security_group') {
      const network = resource.as('AWS::EC2::SecurityGroup')?.get('VpcId').target('AWS::EC2::VPC');
      const opened = onePerBlock([...declaredRules(resource, 'ingress'), ...declaredRules(resource, 'egress')]);
      for (const { ports } of opened) report(ports.protocol, OPENED, network ? [network] : []);
    }
    const vpc = resource.as('AWS::EC2::VPC');
    if (!vpc || !(isTerraform(vpc) || requireRestriction)) return;
    const adopted = vpc.referrers('AWS::EC2::SecurityGroup', 'VpcId').some(({ resource: { sourceType } }) => sourceType === 'aws_default_security_group');
    if (adopted || vpc.mentionedBy().some(({ type }) => RESTRICTING.has(type))) return;
    report(vpc, `Nothing closes the default security group of ${vpc}: whatever names no group gets it, and reaches the others in it.`);
  },
});
