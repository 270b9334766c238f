import { definePolicy, everyServiceAction, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/policy-actions-not-wildcard',
  title: 'Bucket policies do not allow every S3 action',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::S3::BucketPolicy', 'AWS::S3::AccessPoint'],
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    cfn_nag: ['F15'],
    guard: ['S3_BUCKET_POLICY_NO_WILDCARD_ACTION'],
  },
  partialAliases: { regula: ['FG_R00210'] },
  check(policy, report) {
    for (const statement of resourceStatements(policy)) {
      const action = everyServiceAction(statement, 's3');
      if (action) report(action, `${action} is \`${action.text}\`: it includes deleting the bucket and changing this policy.`);
    }
  },
});
