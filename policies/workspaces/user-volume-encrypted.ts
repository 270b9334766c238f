import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'workspaces/user-volume-encrypted',
  title: 'WorkSpaces encrypt the user volume',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::WorkSpaces::Workspace',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
    'aws-fsbp': ['WorkSpaces.1'],
  },
  aliases: {
    checkov: ['CKV_AWS_155'],
    trivy: ['AWS-0109'],
    terrascan: ['AC_AWS_0504'],
    cfn_nag: ['F29'],
    guard: ['WORKSPACE_ENCRYPTION_ENABLED'],
  },
  check(workspace, report) {
    reportUnlessOn(workspace.get('UserVolumeEncryptionEnabled'), 'what the user keeps is stored in clear', report);
  },
});
