import { expect, it } from 'vitest';
import requestsRequireTls from '../../policies/s3/requests-require-tls.js';
import { scanTexts } from '../scan-texts.js';

it('the policy of a bucket that is declared elsewhere is said to be wrong once, whatever else of the bucket is here', async () => {
  const { told } = await scanTexts({
    'main.tf': `
variable "bucket" { type = string }
resource "aws_s3_bucket_metric" "all" {
  bucket = var.bucket
  name   = "all"
}
resource "aws_s3_bucket_versioning" "on" {
  bucket = var.bucket
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_policy" "records" {
  bucket = var.bucket
  policy = jsonencode({ Statement = [] })
}
`,
  }, [requestsRequireTls]);
  expect(told.map((line) => line.replace(/ @.*/, ''))).toEqual(['fail aws_s3_bucket_policy.records']);
});
