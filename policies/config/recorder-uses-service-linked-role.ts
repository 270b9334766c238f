import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'config/recorder-uses-service-linked-role',
  title: 'The Config recorder runs under the service-linked role',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Config::ConfigurationRecorder',
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'aws-fsbp': ['Config.1'],
  },
  check(recorder, report) {
    const role = recorder.get('RoleARN');
    if (!role.exists || role.target('AWS::IAM::ServiceLinkedRole') || role.endsWith('aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig')) return;
    report(role, `${role} is a role of your own: what it may read has to follow each new resource type, or records stay empty.`);
  },
});
