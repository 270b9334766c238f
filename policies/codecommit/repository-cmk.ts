import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codecommit/repository-cmk',
  title: 'CodeCommit repositories use a customer managed KMS key',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::CodeCommit::Repository',
  controls: {
    'nist-800-53-r5': ['SC-12'],
  },
  check(repository, report) {
    reportUnlessCustomerKey(repository.get('KmsKeyId'), 'the code', report);
  },
});
