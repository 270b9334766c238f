import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/notebook-platform-supported',
  title: 'SageMaker notebook instances use a supported platform',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SageMaker::NotebookInstance',
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2'],
    'aws-fsbp': ['SageMaker.8'],
  },
  parameters: { expired: ['notebook-al1-v1', 'notebook-al2-v1', 'notebook-al2-v2'] },
  check(notebook, report, { expired }) {
    const platform = notebook.get('PlatformIdentifier');
    if (platform.isOneOf(expired)) report(platform, `${platform} is \`${platform.text}\`, which AWS no longer patches: known holes stay open.`);
  },
});
