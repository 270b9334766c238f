import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/in-vpc',
  title: 'Lambda functions run inside a VPC',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Lambda::Function',
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-LambdaInsideVPC', 'NIST.800.53.R4-LambdaInsideVPC', 'NIST.800.53.R5-LambdaInsideVPC', 'PCI.DSS.321-LambdaInsideVPC'],
    cfn_nag: ['W89'],
    checkov: ['CKV_AWS_117'],
    guard: ['LAMBDA_INSIDE_VPC'],
    terrascan: ['AC_AWS_0486'],
  },
  check(lambda, report) {
    const subnets = lambda.get('VpcConfig').get('SubnetIds');
    if (subnets.items.length === 0) report(subnets, `${subnets} is not set: no route and no security group limits what the function reaches.`);
  },
});
