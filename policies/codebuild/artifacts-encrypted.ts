import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codebuild/artifacts-encrypted',
  title: 'CodeBuild does not turn artifact encryption off',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_78'],
    trivy: ['AWS-0018'],
  },
  check(project, report) {
    for (const artifacts of [project.get('Artifacts'), ...project.get('SecondaryArtifacts').items]) {
      const disabled = artifacts.get('EncryptionDisabled');
      // Other artifacts than those in S3 do not know the switch.
      if (artifacts.get('Type').isOneOf(['NO_ARTIFACTS', 'CODEPIPELINE'])) continue;
      if (disabled.is(true)) report(disabled, `${disabled} is true: CodeBuild writes what it builds in clear.`);
    }
  },
});
