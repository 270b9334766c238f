import { attachedPolicies, definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-cloudshell-full-access-attached',
  title: 'Nobody has the AWSCloudShellFullAccess policy',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group', 'AWS::SSO::PermissionSet'],
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'cis-aws-3.0': ['1.22'],
  },
  check(resource, report) {
    for (const arn of attachedPolicies(resource)) {
      if (!arn.endsWith(':aws:policy/AWSCloudShellFullAccess')) continue;
      report(arn, `${arn} lets files be uploaded and downloaded through CloudShell, past the company's network.`);
    }
  },
});
