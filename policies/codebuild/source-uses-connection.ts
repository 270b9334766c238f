import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codebuild/source-uses-connection',
  title: 'CodeBuild reaches GitHub and Bitbucket with OAuth or a connection',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::CodeBuild::SourceCredential',
  controls: {
    'nist-800-53-r5': ['IA-5'],
  },
  partialAliases: {
    'cdk-nag': ['HIPAA.Security-CodeBuildProjectSourceRepoUrl', 'NIST.800.53.R4-CodeBuildProjectSourceRepoUrl', 'PCI.DSS.321-CodeBuildProjectSourceRepoUrl'],
  },
  check(credential, report) {
    if (!credential.get('ServerType').isOneOf(['GITHUB', 'BITBUCKET'])) return;
    const type = credential.get('AuthType');
    const what = type.is('PERSONAL_ACCESS_TOKEN') ? 'token' : type.is('BASIC_AUTH') ? 'password' : undefined;
    if (what === undefined) return;
    report(type, `${type} says that CodeBuild signs in with a person's ${what}: builds reach what the person reaches, until somebody revokes it.`);
  },
});
