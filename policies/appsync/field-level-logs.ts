import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appsync/field-level-logs',
  title: 'AppSync GraphQL APIs log at field level',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::AppSync::GraphQLApi',
  controls: {
    'aws-fsbp': ['AppSync.2'],
    'pci-dss-4.0.1': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    checkov: ['CKV_AWS_194'],
  },
  check(api, report) {
    const level = api.get('LogConfig').get('FieldLogLevel');
    if (level.isOneOf(['ERROR', 'INFO', 'DEBUG', 'ALL'])) return;
    report(level, `${level} is ${level.exists ? 'NONE' : 'not set'}: which resolver failed is not recorded.`);
  },
});
