import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/lifecycle-configured',
  title: 'Buckets have a lifecycle configuration',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'aws-fsbp': ['S3.13'],
    gdpr: ['5(1)(e)'],
    'nist-800-53-r5': ['SI-12'],
    'pci-dss-4.0.1': ['3.2.1'],
  },
  aliases: {
    checkov: ['CKV2_AWS_61'],
    regula: ['FG_R00101'],
  },
  check(bucket, report) {
    const lifecycle = bucket.get('LifecycleConfiguration');
    const rules = lifecycle.get('Rules').items;
    if (bucket.resource.isFragment || rules.some((rule) => !rule.get('Status').is('Disabled'))) return;
    const what = rules.length > 0 ? 'has nothing that is on' : 'is not set';
    report(lifecycle, `${lifecycle} ${what}: objects and their old versions stay for ever.`);
  },
});
