import { attachedPolicies, definePolicy } from '../../src/policy/index.js';

const FULL_ACCESS = /:aws:policy\/(?:[\w-]+\/)*(?:\w*FullAccess\w*|SecretsManagerReadWrite)$/;
/** They have policies of their own. */
const OTHERS = ['IAMFullAccess', 'AWSCloudShellFullAccess'];

export default definePolicy({
  id: 'iam/no-service-full-access-attached',
  title: 'Nobody has an AWS managed FullAccess policy',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group', 'AWS::SSO::PermissionSet'],
  controls: {
    'pci-dss-4.0.1': ['7.2.2'],
    'nist-800-53-r5': ['AC-6'],
  },
  parameters: { except: Array<string>() },
  check(resource, report, { except }) {
    for (const arn of attachedPolicies(resource)) {
      if (!arn.matches(FULL_ACCESS) || [...OTHERS, ...except].some((name) => arn.endsWith(`/${name}`))) continue;
      report(arn, `${arn} allows everything that a service can do, on all of its resources.`);
    }
  },
});
