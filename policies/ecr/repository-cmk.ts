import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecr/repository-cmk',
  title: 'ECR repositories are encrypted with a customer managed KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::ECR::Repository', 'AWS::ECR::RepositoryCreationTemplate'],
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    trivy: ['AWS-0033'],
  },
  check(repository, report) {
    const encryption = repository.get('EncryptionConfiguration');
    const type = encryption.get('EncryptionType');
    if (type.isOneOf(['KMS', 'KMS_DSSE'])) reportUnlessCustomerKey(encryption.get('KmsKey'), 'the images', report);
    else report(type, `${type} is not \`KMS\`: no key of the customer's own encrypts the images.`);
  },
});
