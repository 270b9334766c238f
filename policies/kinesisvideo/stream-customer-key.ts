import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kinesisvideo/stream-customer-key',
  title: 'Kinesis video streams use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::KinesisVideo::Stream',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_177'],
  },
  check(stream, report) {
    reportUnlessCustomerKey(stream.get('KmsKeyId'), 'the video', report);
  },
});
