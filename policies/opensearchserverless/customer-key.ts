import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';
import type { JsonProperty, Report } from '../../src/policy/index.js';

/** Reports a choice of keys that is AWS's own: in a policy on encryption, or at a collection itself. */
function reportOwnedKey(owned: JsonProperty, key: JsonProperty, report: Report): void {
  if (owned.is(true)) report(owned, `${owned} is true: AWS's key encrypts the data, and its policy, rotation and removal are not the customer's to decide.`);
  else reportUnlessCustomerKey(key, 'the data', report);
}

export default definePolicy({
  id: 'opensearchserverless/customer-key',
  title: 'OpenSearch Serverless collections use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::OpenSearchServerless::SecurityPolicy', 'AWS::OpenSearchServerless::Collection'],
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  check(resource, report) {
    const policy = resource.as('AWS::OpenSearchServerless::SecurityPolicy');
    const choice = resource.properties.get(policy ? 'Policy' : 'EncryptionConfig');
    // A collection that says nothing has the key of the policy on its name; text that is no policy says nothing either.
    if ((policy && !policy.get('Type').is('encryption')) || choice.keys.length === 0) return;
    reportOwnedKey(choice.get('AWSOwnedKey'), choice.get(policy ? 'KmsARN' : 'KmsKeyArn'), report);
  },
});
