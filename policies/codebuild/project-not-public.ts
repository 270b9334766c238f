import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codebuild/project-not-public',
  title: 'CodeBuild projects do not publish their builds',
  area: 'access',
  severity: 'high',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    'nist-800-53-r5': ['AC-3'],
  },
  check(project, report) {
    const visibility = project.get('Visibility');
    if (visibility.is('PUBLIC_READ')) report(visibility, `${visibility} is \`PUBLIC_READ\`: everybody can read the logs and the artifacts of every build.`);
  },
});
