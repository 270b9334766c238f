import { definePolicy, statements } from '../../src/policy/index.js';
import type { Statement } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/iot/latest/developerguide/thing-policy-variables.html */
function isBoundToThing({ actions, conditions }: Statement): boolean {
  return actions.every((action) => action.matches(/^iot:connect$/i)) && conditions.some(({ key }) => key.toLowerCase() === 'iot:connection.thing.isattached');
}

export default definePolicy({
  id: 'iot/policy-no-wildcard-resource',
  title: 'IoT policies do not allow every resource',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::IoT::Policy',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    hipaa: ['164.312(a)(1)'],
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    cfn_nag: ['W39'],
    guard: ['IOT_POLICY_WILDCARD_RESOURCE_RULE'],
  },
  check(policy, report) {
    for (const statement of statements(policy.get('PolicyDocument'))) {
      const everything = statement.allows ? statement.everyResource : undefined;
      if (everything && !isBoundToThing(statement)) report(everything, `${everything} is \`*\`: a device reaches the topics, shadows and names of all others.`);
    }
  },
});
