import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ssm/resource-data-sync-encrypted',
  title: 'SSM resource data syncs encrypt with KMS',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::SSM::ResourceDataSync',
  controls: {
    'nist-800-53-r5': ['SC-28(1)'],
  },
  check(sync, report) {
    if (sync.get('SyncType').is('SyncFromSource')) return;
    const [destination, key] = [sync.get('S3Destination'), sync.get('KMSKeyArn')];
    const inner = destination.get('KMSKeyArn');
    if (key.exists || inner.exists) return;
    report(destination.exists ? inner : key, 'No KMS key is set: the inventory is encrypted with a key of S3 only, which asks nobody.');
  },
});
