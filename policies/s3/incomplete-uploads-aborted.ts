import { definePolicy } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

/** What narrows a rule to a part of the bucket. https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html */
const FILTERS = ['Prefix', 'TagFilters', 'ObjectSizeGreaterThan', 'ObjectSizeLessThan'];

function isFiltered(rule: JsonProperty): boolean {
  return FILTERS.some((name) => rule.get(name).exists && !rule.get(name).is(''));
}

export default definePolicy({
  id: 's3/incomplete-uploads-aborted',
  title: 'Lifecycle rules clean up incomplete multipart uploads',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::S3::Bucket',
  aliases: {
    checkov: ['CKV_AWS_300'],
  },
  check(bucket, report) {
    const lifecycle = bucket.get('LifecycleConfiguration');
    const rules = bucket.properties.get('LifecycleConfiguration').get('Rules').items;
    if (!lifecycle.exists) return;
    const aborting = rules.filter((rule) => rule.get('AbortIncompleteMultipartUpload').exists && !rule.get('Status').is('Disabled'));
    if (aborting.some((rule) => !isFiltered(rule))) return;
    const where = aborting.length === 0 ? '' : ' outside of a part of the bucket';
    report(lifecycle, `${lifecycle} ends no incomplete uploads${where}: their parts stay, invisible in listings and paid for.`);
  },
});
