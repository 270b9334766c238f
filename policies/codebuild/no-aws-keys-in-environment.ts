import { definePolicy, plainVariables } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html */
const AWS_KEYS: ReadonlySet<string> = new Set(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']);

export default definePolicy({
  id: 'codebuild/no-aws-keys-in-environment',
  title: 'CodeBuild environments hold no AWS access keys in plain text',
  area: 'application',
  severity: 'critical',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.308(a)(5)(ii)(D)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
    'aws-fsbp': ['CodeBuild.2'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-CodeBuildProjectEnvVarAwsCred', 'NIST.800.53.R4-CodeBuildProjectEnvVarAwsCred', 'PCI.DSS.321-CodeBuildProjectEnvVarAwsCred'],
    guard: ['CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK'],
  },
  check(project, report) {
    for (const { name, value } of plainVariables(project)) {
      if (AWS_KEYS.has(name)) report(value, `\`${name}\` is a plain-text variable: every build, its logs and the console show the key.`);
    }
  },
});
