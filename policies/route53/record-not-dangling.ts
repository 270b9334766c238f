import { definePolicy, isPrivate } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

const ADDRESS = /^\d{1,3}(\.\d{1,3}){3}$|^[\da-f:]*:[\da-f:]+$/i;

/** Host names that AWS may give to somebody else later. https://docs.aws.amazon.com/general/latest/gr/rande.html */
const HOSTS = [
  /(?:^|\.)s3-website[.-][\w-]+\.amazonaws\.com(?:\.cn)?\.?$/i,
  /\.(?:[\w-]+\.elb|elb\.[\w-]+)\.amazonaws\.com(?:\.cn)?\.?$/i,
  /\.(?:cloudfront\.net|elasticbeanstalk\.com)\.?$/i,
];
const WEBSITE = /s3-website/i;

/** What is written out, rather than taken from a resource, a parameter or an import. */
function literal(value: JsonProperty): string {
  return value.isLiteral ? value.written : '';
}

export default definePolicy({
  id: 'route53/record-not-dangling',
  title: 'Route 53 address records point at something the configuration owns',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'all',
  resource: ['AWS::Route53::RecordSet', 'AWS::Route53::RecordSetGroup'],
  controls: {
    'nist-800-53-r5': ['SC-20'],
  },
  aliases: {
    checkov: ['CKV2_AWS_23'],
  },
  check(owner, report) {
    const records = owner.as('AWS::Route53::RecordSet') ? [owner.properties] : owner.properties.get('RecordSets').items;
    for (const record of records) {
      if (!record.get('Type').isOneOf(['A', 'AAAA'])) continue;
      for (const value of record.get('ResourceRecords').items) {
        const address = literal(value);
        if (ADDRESS.test(address) && !isPrivate(address)) {
          report(value, `\`${address}\` is a public address written out: once it is released, the name leads to whoever has it next.`);
        }
      }
      const host = record.get('AliasTarget').get('DNSName');
      const target = literal(host);
      // A website of S3 is the bucket that has the record's name.
      const website = WEBSITE.test(target) ? record.get('Name').text.replace(/\.$/, '') : undefined;
      if (website !== undefined && owner.all('AWS::S3::Bucket').some((bucket) => bucket.get('BucketName').is(website))) continue;
      if (HOSTS.some((pattern) => pattern.test(target))) {
        report(host, `\`${target}\` is written out and belongs to nothing that is declared here: once it is deleted, the name leads to whoever takes it.`);
      }
    }
  },
});
