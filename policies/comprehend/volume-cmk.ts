import { definePolicy, reportUnlessComprehendKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'comprehend/volume-cmk',
  title: 'Comprehend training volumes use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::Comprehend::EntityRecognizer', 'AWS::Comprehend::DocumentClassifier', 'AWS::Comprehend::Flywheel'],
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_268'],
  },
  check(model, report) {
    reportUnlessComprehendKey(model, 'VolumeKmsKeyId', 'the volumes of the training', report);
  },
});
