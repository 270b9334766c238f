import { definePolicy, everybody, statements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'events/bus-policy-not-open',
  title: 'EventBridge bus policies do not admit everyone',
  area: 'access',
  severity: 'high',
  resource: ['AWS::Events::EventBusPolicy', 'AWS::Events::EventBus'],
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-EVB1'],
  },
  check(resource, report) {
    const bus = resource.as('AWS::Events::EventBus');
    for (const statement of statements(bus ? bus.get('Policy') : resource.properties)) {
      const who = everybody(statement);
      if (who) report(who, `${who} admits everybody, and no condition leaves known callers only: everybody can do with the bus what the statement allows.`);
    }
    const permission = resource.as('AWS::Events::EventBusPolicy');
    if (!permission) return;
    const principal = permission.get('Principal');
    // `Condition` beside `Principal` knows one key only: aws:PrincipalOrgID.
    if (principal.is('*') && !permission.get('Condition').exists) report(principal, `${principal} is \`*\`: every account can put events on the bus.`);
  },
});
