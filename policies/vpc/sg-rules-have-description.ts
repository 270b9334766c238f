import { declaredRules, definePolicy, emptiness, onePerBlock } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-rules-have-description',
  title: 'Security group rules carry a description',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'],
  controls: {
    'pci-dss-4.0.1': ['1.2.5'],
  },
  aliases: {
    cfn_nag: ['W36'],
    guard: ['SECURITY_GROUP_DESCRIPTION_RULE'],
    trivy: ['AWS-0124'],
    checkov: ['CKV_AWS_23'],
  },
  check(resource, report) {
    for (const { description } of onePerBlock([...declaredRules(resource, 'ingress'), ...declaredRules(resource, 'egress')])) {
      const what = emptiness(description);
      if (what) report(description, `${description} is ${what}: nobody can tell later who needs it, and whether it can go.`);
    }
  },
});
