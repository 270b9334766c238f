import { definePolicy } from '../../src/policy/index.js';

/** One text for all accounts. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ModifyDocumentPermission.html */
const EVERYBODY = /(^|,)\s{0,10}all\s{0,10}(,|$)/i;

export default definePolicy({
  id: 'ssm/document-not-public',
  title: 'SSM documents are not shared with everyone',
  area: 'access',
  severity: 'high',
  resource: 'AWS::SSM::Document',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    'nist-800-53-r5': ['AC-3', 'AC-21'],
    'aws-fsbp': ['SSM.4'],
  },
  aliases: {
    checkov: ['CKV_AWS_303'],
  },
  check(document, report) {
    const accounts = document.get('Permissions').get('account_ids');
    if (accounts.matches(EVERYBODY)) report(accounts, `${accounts} shares the document with every AWS account.`);
  },
});
