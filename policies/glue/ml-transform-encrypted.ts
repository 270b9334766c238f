import { definePolicy, reportUnlessOneOf } from '../../src/policy/index.js';

export default definePolicy({
  id: 'glue/ml-transform-encrypted',
  title: 'Glue ML transforms encrypt user data',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Glue::MLTransform',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
    'aws-fsbp': ['Glue.3'],
  },
  check(transform, report) {
    const mode = transform.get('TransformEncryption').get('MLUserDataEncryption').get('MLUserDataEncryptionMode');
    reportUnlessOneOf(mode, ['SSE-KMS'], '`DISABLED`', 'the labelled records that the transform learned from are under no key of the account', report);
  },
});
