import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

/** Kinds of credentials whose `Token` is the ARN of something that has the secret. */
const BY_ARN = ['CODECONNECTIONS', 'SECRETS_MANAGER'];

export default definePolicy({
  id: 'codebuild/source-credential-not-plaintext',
  title: 'CodeBuild source credentials are not in the template',
  area: 'application',
  severity: 'critical',
  resource: 'AWS::CodeBuild::SourceCredential',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(credential, report) {
    if (!credential.get('AuthType').isOneOf(BY_ARN)) reportWrittenSecret(credential.get('Token'), report);
  },
});
