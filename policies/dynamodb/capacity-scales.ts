import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dynamodb/capacity-scales',
  title: 'DynamoDB tables scale with demand',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::DynamoDB::Table',
  controls: {
    'aws-fsbp': ['DynamoDB.1'],
    'nist-800-53-r5': ['CP-10', 'CP-2(2)', 'SC-36'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-DynamoDBAutoScalingEnabled', 'NIST.800.53.R4-DynamoDBAutoScalingEnabled', 'NIST.800.53.R5-DynamoDBAutoScalingEnabled'],
    checkov: ['CKV2_AWS_16'],
    guard: ['DYNAMODB_AUTOSCALING_ENABLED'],
  },
  check(resource, report) {
    void resource; void report;
  },
});
