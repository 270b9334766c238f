import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codebuild/source-tls-verified',
  title: 'CodeBuild verifies the source server\'s certificate',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8'],
  },
  check(project, report) {
    for (const source of [project.get('Source'), ...project.get('SecondarySources').items]) {
      const insecure = source.get('InsecureSsl');
      if (insecure.is(true)) report(insecure, `${insecure} is true: builds take code from whoever answers in the name of the server.`);
    }
  },
});
