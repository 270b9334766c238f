import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, oneOf, reportUnlimited, undenied } from '../../src/policy/index.js';

/** What stops a record, a guard or a detector. */
const ACTIONS = [
  'access-analyzer:DeleteAnalyzer',
  'cloudtrail:DeleteTrail',
  'cloudtrail:PutEventSelectors',
  'cloudtrail:StopLogging',
  'cloudtrail:UpdateTrail',
  'config:DeleteConfigurationRecorder',
  'config:StopConfigurationRecorder',
  'ec2:DeleteFlowLogs',
  'ec2:DisableEbsEncryptionByDefault',
  'guardduty:DeleteDetector',
  'guardduty:UpdateDetector',
  'logs:DeleteLogGroup',
  'organizations:DetachPolicy',
  'organizations:DisablePolicyType',
  'organizations:LeaveOrganization',
  's3:PutAccountPublicAccessBlock',
  'securityhub:DisableSecurityHub',
];

export default definePolicy({
  id: 'iam/no-audit-tampering',
  title: 'IAM policies do not let workloads turn off auditing and guard rails',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AU-9', 'AC-6'],
    'pci-dss-4.0.1': ['10.3.2'],
  },
  parameters: { actions: ACTIONS },
  check(resource, report, { actions }) {
    const statements = identityStatements(resource);
    reportUnlimited(statements, oneOf(undenied(statements, actions)), 'whoever has this policy can stop what would record or prevent an attack', report);
  },
});
