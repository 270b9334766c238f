import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ebs/snapshot-copy-encrypted',
  title: 'EBS snapshot copies are encrypted',
  area: 'data-protection',
  severity: 'medium',
  resource: 'aws_ebs_snapshot_copy',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
  },
  check(copy, report) {
    const encrypted = copy.get('encrypted');
    if (encrypted.is(true)) return;
    // A copy of an encrypted snapshot is encrypted, whatever is written; a snapshot is encrypted as its volume is.
    const volume = copy.get('source_snapshot_id').target('aws_ebs_snapshot')?.get('volume_id').target('AWS::EC2::Volume');
    if (volume?.get('Encrypted').is(true)) return;
    const what = encrypted.exists ? 'not true' : 'not set';
    report(encrypted, `${encrypted} is ${what}: the copy of a snapshot that is not encrypted is stored in clear.`);
  },
});
