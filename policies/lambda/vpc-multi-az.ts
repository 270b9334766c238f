import { definePolicy, isInOneZone } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/vpc-multi-az',
  title: 'Lambda functions in a VPC span availability zones',
  area: 'infrastructure',
  severity: 'low',
  resource: 'AWS::Lambda::Function',
  controls: {
    'nist-800-53-r5': ['CP-10', 'SC-36'],
    'aws-fsbp': ['Lambda.5'],
  },
  check(lambda, report) {
    const subnets = lambda.get('VpcConfig').get('SubnetIds');
    if (isInOneZone(subnets)) report(subnets, `${subnets} is in one availability zone: the function stops when that zone does.`);
  },
});
