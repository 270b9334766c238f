import { definePolicy, plainVariables, reportSecretVariable } from '../../src/policy/index.js';

/** Variables that codebuild/no-aws-keys-in-environment looks at. */
const AWS_KEY = /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/;

export default definePolicy({
  id: 'codebuild/no-secrets-in-environment',
  title: 'CodeBuild environments hold no secrets in plain text',
  area: 'application',
  severity: 'high',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(project, report) {
    for (const { name, value } of plainVariables(project)) {
      if (!AWS_KEY.test(name)) reportSecretVariable(name, value, "in the project and in every build's details", report);
    }
  },
});
