import { expect, it } from 'vitest';
import { definePolicy, resourceStatements } from '../../../../src/policy/index.js';
import { scanTexts } from '../../../scan-texts.js';

const reads = definePolicy({
  id: 'test/reads',
  title: 'Policies are read',
  area: 'access',
  severity: 'low',
  resource: 'AWS::SQS::QueuePolicy',
  check(policy, report) {
    for (const { json } of resourceStatements(policy)) report(json, 'A statement.');
  },
});

it('says once, where it stands, that a policy is no JSON', async () => {
  const { diagnostics } = await scanTexts(
    { 'main.tf': 'resource "aws_sqs_queue_policy" "p" {\n  queue_url = "q"\n  policy    = "{ \\"Statement\\": [ }"\n}\n' },
    [reads],
  );
  expect(diagnostics.map(({ code, severity, location }) => [code, severity, location?.startLine])).toEqual([['invalid-json-text', 'warning', 3]]);
});
