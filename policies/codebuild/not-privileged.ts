import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codebuild/not-privileged',
  title: 'CodeBuild projects do not run privileged',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    checkov: ['CKV_AWS_316'],
  },
  check(project, report) {
    const privileged = project.get('Environment').get('PrivilegedMode');
    if (privileged.is(true)) report(privileged, `${privileged} is true: what the build runs is root on its host, and its code comes from the repository.`);
  },
});
