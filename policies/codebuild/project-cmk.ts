import { definePolicy, namesCustomerKey, reportUnlessCustomerKey } from '../../src/policy/index.js';

/** Artifacts that this project does not encrypt itself: none, or the pipeline's, which are encrypted with the pipeline's key. */
const NOT_ITS_OWN = ['NO_ARTIFACTS', 'CODEPIPELINE'];

export default definePolicy({
  id: 'codebuild/project-cmk',
  title: 'CodeBuild projects encrypt artifacts with a customer managed KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-CB4'],
    cfn_nag: ['W32'],
    checkov: ['CKV_AWS_147'],
    guard: ['CODEBUILD_ENCRYPTION_KEY_RULE'],
  },
  check(project, report) {
    const key = project.get('EncryptionKey');
    if (namesCustomerKey(key)) return;
    const artifacts = [project.get('Artifacts'), ...project.get('SecondaryArtifacts').items];
    if (artifacts.every((artifact) => artifact.get('Type').isOneOf(NOT_ITS_OWN)) && !project.get('Cache').get('Type').is('S3')) return;
    reportUnlessCustomerKey(key, 'what the project builds', report);
  },
});
