import { definePolicy, hasForeignTemplate, optionValue } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticbeanstalk/in-named-vpc',
  title: 'Elastic Beanstalk environments name their VPC',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'pci-dss-4.0.1': ['1.4.1'],
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-EB1'],
  },
  check(environment, report) {
    const vpc = optionValue(environment, 'aws:ec2:vpc', 'VPCId');
    if (vpc ? vpc.written !== '' : hasForeignTemplate(environment)) return;
    report(vpc ?? environment.get('OptionSettings'), 'The option `VPCId` is not set: the environment is in the default VPC, whose subnets are all public.');
  },
});
