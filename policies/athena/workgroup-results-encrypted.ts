import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'athena/workgroup-results-encrypted',
  title: 'Athena workgroups encrypt query results',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Athena::WorkGroup',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_159'],
    trivy: ['AWS-0006'],
  },
  check(workgroup, report) {
    const configuration = workgroup.get('WorkGroupConfiguration');
    if (!configuration.exists || configuration.get('ManagedQueryResultsConfiguration').get('Enabled').is(true)) return;
    if (configuration.get('EngineVersion').get('SelectedEngineVersion').startsWith('PySpark')) return;
    const option = configuration.get('ResultConfiguration').get('EncryptionConfiguration').get('EncryptionOption');
    if (!option.exists) report(option, `${option} is not set: results are encrypted as the client or the bucket happens to say.`);
  },
});
