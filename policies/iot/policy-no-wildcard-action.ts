import { definePolicy, everyServiceAction, statements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iot/policy-no-wildcard-action',
  title: 'IoT policies do not allow every action',
  area: 'access',
  severity: 'high',
  resource: 'AWS::IoT::Policy',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    cfn_nag: ['W38'],
    guard: ['IOT_POLICY_WILDCARD_ACTION_RULE'],
  },
  check(policy, report) {
    for (const statement of statements(policy.get('PolicyDocument'))) {
      const action = everyServiceAction(statement, 'iot');
      if (action) report(action, `${action} is \`${action.text}\`: a device can do everything, also in the name of other devices.`);
    }
  },
});
