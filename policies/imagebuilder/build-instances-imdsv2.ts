import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'imagebuilder/build-instances-imdsv2',
  title: 'Image Builder build instances require IMDSv2',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ImageBuilder::InfrastructureConfiguration',
  controls: {
    'nist-800-53-r5': ['AC-3', 'CM-7'],
  },
  check(configuration, report) {
    const tokens = configuration.get('InstanceMetadataOptions').get('HttpTokens');
    if (tokens.is('required')) return;
    const what = tokens.exists ? 'not `required`' : "not set, and unless the account says otherwise AWS's default is `optional`";
    report(tokens, `${tokens} is ${what}: metadata and credentials of build machines are served without a session token.`);
  },
});
