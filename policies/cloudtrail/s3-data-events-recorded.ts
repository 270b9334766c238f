import { definePolicy, recordsObjectEvents } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/s3-data-events-recorded',
  title: 'A trail records object-level reads and writes on all buckets',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-12'],
    'cis-aws-3.0': ['3.8', '3.9'],
  },
  aliases: {
    guard: ['CLOUDTRAIL_S3_DATAEVENTS_ENABLED'],
  },
  check(trail, report) {
    const trails = trail.all('AWS::CloudTrail::Trail');
    const missing = (['read', 'write'] as const).filter((access) => !trails.some((other) => recordsObjectEvents(other, access)));
    if (missing.length === 0) return;
    const [basic, advanced] = [trail.get('EventSelectors'), trail.get('AdvancedEventSelectors')];
    const selectors = advanced.exists ? advanced : basic;
    const what = missing.length === 2 ? 'reads and writes' : `${missing.join('')}s`;
    report(selectors, `No selector of \`${trail.address}\` records ${what} of objects in every bucket: who took or changed a file cannot be told.`);
  },
});
