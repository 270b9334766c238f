import { definePolicy, emptiness } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-has-description',
  title: 'Security groups carry a meaningful description',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EC2::SecurityGroup',
  controls: {
    'pci-dss-4.0.1': ['1.2.5'],
  },
  aliases: {
    trivy: ['AWS-0099'],
    'cdk-nag': ['AwsSolutions-EC27'],
    checkov: ['CKV_AWS_23'],
  },
  check(group, report) {
    // AWS writes the description of the default group.
    if (group.resource.sourceType === 'aws_default_security_group') return;
    const description = group.get('GroupDescription');
    const what = emptiness(description);
    if (what) report(description, `${description} is ${what}: nobody can tell later what the group is for.`);
  },
});
