import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ssm/session-logged-encrypted',
  title: 'Session Manager sessions are logged to an encrypted place',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SSM::Document',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    checkov: ['CKV_AWS_113'],
  },
  check(document, report) {
    const content = document.get('Content');
    // What is forwarded through a port cannot be logged. Text that is no document is not read.
    if (!document.get('DocumentType').is('Session') || !content.isMap || content.get('sessionType').is('Port')) return;
    const inputs = content.get('inputs');
    const places = [
      { place: inputs.get('s3BucketName'), encrypted: inputs.get('s3EncryptionEnabled') },
      { place: inputs.get('cloudWatchLogGroupName'), encrypted: inputs.get('cloudWatchEncryptionEnabled') },
    ].filter(({ place }) => place.exists && !place.is(''));
    const open = places.find(({ encrypted }) => !encrypted.is(true));
    if (open) report(open.encrypted, `${open.encrypted} is not true: the log, with all that was typed and shown, may lie unencrypted.`);
    else if (places.length === 0) report(inputs, 'Neither `s3BucketName` nor `cloudWatchLogGroupName` is set: what is done in sessions is not recorded.');
  },
});
