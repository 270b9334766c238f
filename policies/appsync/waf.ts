import { definePolicy, hasWebAcl } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appsync/waf',
  title: 'AppSync GraphQL APIs are protected by a web ACL',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::AppSync::GraphQLApi',
  controls: {
    'pci-dss-4.0.1': ['6.4.2'],
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    checkov: ['CKV2_AWS_33'],
  },
  check(api, report) {
    if (api.get('Visibility').is('PRIVATE') || hasWebAcl(api)) return;
    report(api, `No web ACL is associated with ${api}: what the internet sends reaches the resolvers unfiltered.`);
  },
});
