import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'events/archive-cmk',
  title: 'Event archives use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Events::Archive',
  controls: {
    'nist-800-53-r5': ['SC-28'],
    gdpr: ['32(1)(a)'],
    hipaa: ['164.312(a)(2)(iv)'],
  },
  check(archive, report) {
    // Terraform's provider has no argument for it.
    if (archive.resource.sourceType.startsWith('AWS::')) reportUnlessCustomerKey(archive.get('KmsKeyIdentifier'), 'the archived events', report);
  },
});
