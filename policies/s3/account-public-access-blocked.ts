import { definePolicy } from '../../src/policy/index.js';

/** All are off unless they are said to be on. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_account_public_access_block */
const SWITCHES = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'] as const;

export default definePolicy({
  id: 's3/account-public-access-blocked',
  title: 'The account-wide S3 public access block is fully on',
  area: 'data-protection',
  severity: 'high',
  resource: 'aws_s3_account_public_access_block',
  controls: {
    'cis-aws-3.0': ['2.1.4'],
    'aws-fsbp': ['S3.1'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  check(block, report) {
    const off = SWITCHES.map((name) => block.get(name)).filter((property) => !property.is(true));
    const [first] = off;
    if (!first) return;
    const names = off.map((property) => `\`${property}\``).join(', ');
    report(first, `The block of the account does not switch on ${names}: single buckets can be made public, whoever owns them.`);
  },
});
