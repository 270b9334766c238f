import { definePolicy } from '../../src/policy/index.js';

/** Patterns of resources that hold everything. https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html */
const EVERYTHING = ['collection/*', 'index/*/*'];

export default definePolicy({
  id: 'opensearchserverless/data-access-not-open',
  title: 'OpenSearch Serverless data access policies name their principals',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::OpenSearchServerless::AccessPolicy',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  check(policy, report) {
    for (const entry of policy.properties.get('Policy').items) {
      const anybody = entry.get('Principal').items.find((principal) => principal.is('*'));
      if (anybody) report(anybody, `${anybody} is \`*\`: the policy grants what it grants to no one in particular.`);
      for (const grant of entry.get('Rules').items) {
        const everything = grant.get('Resource').items.find((resource) => resource.isOneOf(EVERYTHING));
        if (!everything || !grant.get('Permission').items.some((permission) => permission.is('aoss:*'))) continue;
        report(everything, `${everything} stands for every collection of the account, and \`aoss:*\` lets the principals read, change and delete all of it.`);
      }
    }
  },
});
