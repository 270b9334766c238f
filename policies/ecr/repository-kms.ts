import { definePolicy, reportUnlessOneOf } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecr/repository-kms',
  title: 'ECR repositories are encrypted with KMS',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::ECR::Repository', 'AWS::ECR::RepositoryCreationTemplate'],
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_136'],
    terrascan: ['AC_AWS_0461'],
  },
  check(repository, report) {
    const type = repository.get('EncryptionConfiguration').get('EncryptionType');
    reportUnlessOneOf(type, ['KMS', 'KMS_DSSE'], '`AES256`', "S3's own key encrypts the images, and no key policy guards who reads them", report);
  },
});
