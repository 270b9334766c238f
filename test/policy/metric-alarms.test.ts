import { describe, expect, it } from 'vitest';
import policy from '../../policies/logs/metric-filter-has-alarm.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { readEstate } from '../../src/estate.js';
import { memoryFiles } from '../memory-files.js';

const FILTER = `  Filter:
    Type: AWS::Logs::MetricFilter
    Properties:
      LogGroupName: orders
      FilterPattern: ERROR
      MetricTransformations:
        - { MetricNamespace: Orders, MetricName: !Ref Name, MetricValue: '1' }
`;

async function verdicts(head: string, alarm: string): Promise<readonly string[]> {
  const template = `${head}Resources:\n${FILTER}  Alarm:\n    Type: AWS::CloudWatch::Alarm\n    Properties:\n      ComparisonOperator: GreaterThanThreshold\n${alarm}`;
  const { resources } = await readEstate(memoryFiles({ 'template.yaml': template }), {});
  return evaluate(resources, [{ policy, severity: policy.severity }]).findings.map(({ finding }) => finding.verdict);
}

describe('alarms on what a metric filter writes', () => {
  it.each([
    ['the name of both is the same parameter', 'Parameters:\n  Name: { Type: String }\n', '      Namespace: Orders\n      MetricName: !Ref Name\n', []],
    ['the default of a parameter is the name', 'Parameters:\n  Name: { Type: String, Default: errors }\n', '      Namespace: Orders\n      MetricName: errors\n', []],
    ['the metric is part of an expression', 'Parameters:\n  Name: { Type: String, Default: errors }\n', '      Metrics:\n        - { Id: e, MetricStat: { Metric: { Namespace: Orders, MetricName: errors } } }\n', []],
    ['the name is another', 'Parameters:\n  Name: { Type: String, Default: errors }\n', '      Namespace: Orders\n      MetricName: others\n', ['fail']],
    ['the namespace is another', 'Parameters:\n  Name: { Type: String, Default: errors }\n', '      Namespace: Other\n      MetricName: errors\n', ['fail']],
  ])('%s', async (_, head, alarm, expected) => {
    expect(await verdicts(head, alarm)).toEqual(expected);
  });
});
