import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'athena/database-results-encrypted',
  title: 'Athena databases made by Terraform encrypt their query results',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'aws_athena_database',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_77'],
    terrascan: ['AC_AWS_0443'],
    trivy: ['AWS-0006'],
  },
  check(database, report) {
    const encryption = database.get('encryption_configuration');
    if (encryption.items.some((block) => block.get('encryption_option').exists)) return;
    report(encryption, `${encryption} is not set: the result of making the database is encrypted as the bucket happens to say.`);
  },
});
