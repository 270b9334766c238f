import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mwaa/webserver-private',
  title: 'The MWAA web server is private',
  area: 'infrastructure',
  severity: 'medium',
  resource: 'AWS::MWAA::Environment',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  aliases: {
    checkov: ['CKV2_AWS_66'],
  },
  check(environment, report) {
    const mode = environment.get('WebserverAccessMode');
    if (mode.isOneOf(['PUBLIC_ONLY', 'PUBLIC_AND_PRIVATE'])) report(mode, `${mode} is \`${mode.text}\`: the sign-in page of Airflow is open to the internet.`);
  },
});
