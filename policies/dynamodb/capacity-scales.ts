import { definePolicy, isTargetFor } from '../../src/policy/index.js';
import type { Scalable } from '../../src/policy/index.js';

/** What is scaled, in the words of a dimension: https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html */
const CAPACITIES = [
  { unit: 'ReadCapacityUnits', word: 'read' },
  { unit: 'WriteCapacityUnits', word: 'write' },
] as const;

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
  check(table, report) {
    const mode = table.get('BillingMode');
    if (mode.is('PAY_PER_REQUEST')) return;
    const targets = table.all('AWS::ApplicationAutoScaling::ScalableTarget');
    const scalable = { kind: 'table', resource: table, name: table.get('TableName') };
    const names = table.get('GlobalSecondaryIndexes').items.map((index) => index.get('IndexName')).filter(({ value }) => value.kind !== 'unknown');
    const parts: readonly { readonly what: string; readonly dimension: string; readonly part: Scalable }[] = [
      { what: 'the table', dimension: 'dynamodb:table', part: scalable },
      ...names.map((name) => ({ what: `index \`${name.written}\``, dimension: 'dynamodb:index', part: { ...scalable, rest: { text: '/index/', name } } })),
    ];
    for (const { what, dimension, part } of parts) {
      const fixed = CAPACITIES.find(({ unit }) => !targets.some((one) => one.get('ScalableDimension').is(`${dimension}:${unit}`) && isTargetFor(one, part)));
      if (!fixed) continue;
      const state = mode.exists ? `is \`${mode.written}\`` : 'is not set, which means provisioned capacity';
      report(mode, `${mode} ${state}, and nothing scales the ${fixed.word} capacity of ${what}: requests beyond it are refused.`);
      return;
    }
  },
});
