import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ssm/session-encrypted',
  title: 'Session Manager sessions are encrypted with KMS',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SSM::Document',
  controls: {
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-8', 'SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_112'],
  },
  check(document, report) {
    if (!document.get('DocumentType').is('Session')) return;
    const content = document.get('Content');
    const key = content.get('inputs').get('kmsKeyId');
    if (key.written !== '') return;
    report(key.exists ? key : content, '`kmsKeyId` of the session preferences is not set: sessions have the encryption of the connection only.');
  },
});
