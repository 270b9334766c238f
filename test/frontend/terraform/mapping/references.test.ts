import { describe, expect, it } from 'vitest';

import { referenceAttribute } from '../../../../src/frontend/terraform/mapping/index.js';

/** Return values of AWS's resource reference; undefined is `Ref`. */
describe('referenceAttribute', () => {
  it.each([
    ['aws_s3_bucket', 'id', undefined],
    ['aws_s3_bucket', 'bucket', undefined],
    ['aws_s3_bucket', 'arn', 'Arn'],
    ['aws_s3_bucket', 'bucket_regional_domain_name', 'RegionalDomainName'],
    ['aws_sns_topic', 'arn', undefined],
    ['aws_sqs_queue', 'id', undefined],
    ['aws_sqs_queue', 'url', undefined],
    ['aws_sqs_queue', 'arn', 'Arn'],
    ['aws_kms_key', 'key_id', undefined],
    ['aws_kms_key', 'arn', 'Arn'],
    ['aws_iam_role', 'name', undefined],
    ['aws_iam_role', 'arn', 'Arn'],
    ['aws_iam_policy', 'arn', undefined],
    ['aws_lb', 'arn', undefined],
    ['aws_lb', 'dns_name', 'DNSName'],
    ['aws_db_instance', 'address', 'Endpoint.Address'],
    ['aws_vpc', 'default_security_group_id', 'DefaultSecurityGroup'],
    ['aws_security_group', 'id', undefined],
    ['awscc_s3_bucket', 'arn', 'Arn'],
    ['aws_ebs_encryption_by_default', 'enabled', 'enabled'],
    ['aws_unknown', 'arn', 'arn'],
  ])('%s.%s is %s', (type, attribute, expected) => {
    expect(referenceAttribute(type, attribute)).toBe(expected);
  });
});
