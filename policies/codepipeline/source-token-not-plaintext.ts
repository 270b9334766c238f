import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codepipeline/source-token-not-plaintext',
  title: 'CodePipeline source actions hold no token',
  area: 'application',
  severity: 'critical',
  resource: 'AWS::CodePipeline::Pipeline',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(pipeline, report) {
    for (const action of pipeline.get('Stages').items.flatMap((stage) => stage.get('Actions').items)) {
      const configuration = action.get('Configuration');
      if (!configuration.isMap) continue;
      reportWrittenSecret(configuration.get('OAuthToken'), report);
      reportWrittenSecret(configuration.get('SecretToken'), report);
    }
  },
});
