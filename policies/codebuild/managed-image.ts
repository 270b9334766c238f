import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codebuild/managed-image',
  title: 'CodeBuild projects use images that AWS maintains',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'nist-800-53-r5': ['CM-2'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-CB5'],
  },
  check(project, report) {
    const image = project.get('Environment').get('Image');
    if (image.exists && !image.startsWith('aws/codebuild/')) report(image, `${image} is not an image of AWS: only its maker updates what the build runs on.`);
  },
});
