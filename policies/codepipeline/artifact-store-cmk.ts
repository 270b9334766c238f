import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codepipeline/artifact-store-cmk',
  title: 'CodePipeline artifact stores use a customer managed KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CodePipeline::Pipeline',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_219'],
  },
  check(pipeline, report) {
    const stores = [pipeline.get('ArtifactStore'), ...pipeline.get('ArtifactStores').items.map((entry) => entry.get('ArtifactStore'))];
    for (const store of stores) if (store.exists) reportUnlessCustomerKey(store.get('EncryptionKey').get('Id'), 'the artifacts', report);
  },
});
