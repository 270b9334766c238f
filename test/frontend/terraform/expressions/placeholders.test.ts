import { describe, expect, it } from 'vitest';
import { definePolicy } from '../../../../src/policy/index.js';
import { scanTexts } from '../../../scan-texts.js';

const named = definePolicy({
  id: 'test/named',
  title: 'Test',
  area: 'access',
  severity: 'low',
  resource: 'AWS::SQS::Queue',
  check(queue, report) {
    const name = queue.get('QueueName');
    if (name.startsWith('public-')) report(name, 'public');
  },
});

async function verdicts(expression: string): Promise<readonly string[]> {
  const text = `
resource "aws_s3_bucket" "records" {}
resource "aws_sqs_queue" "jobs" {
  name = ${expression}
}
`;
  return (await scanTexts({ 'main.tf': text }, [named])).findings.map(({ verdict }) => verdict);
}

describe('replace in a text that is not known everywhere', () => {
  it.each<[string, string, readonly string[]]>([
    ['a placeholder that is there', 'replace("_SCOPE_-${aws_s3_bucket.records.id}", "_SCOPE_", "public")', ['fail']],
    ['a placeholder that is not there', 'replace("public-${aws_s3_bucket.records.id}", "_SCOPE_", "private")', ['fail']],
    ['by something that is not known', 'replace("public-_NAME_", "_NAME_", aws_s3_bucket.records.id)', ['fail']],
    ['what names may hold', 'replace("public-${aws_s3_bucket.records.id}", "-", "_")', ['review']],
    ['a placeholder that may go on in what is not known', 'replace("public-_NA${aws_s3_bucket.records.id}", "_NAME_", "x")', ['review']],
    ['by null, which Terraform refuses', 'replace("public-${aws_s3_bucket.records.id}", "_NAME_", null)', ['review']],
  ])('%s', async (_, expression, expected) => {
    await expect(verdicts(expression)).resolves.toEqual(expected);
  });
});
