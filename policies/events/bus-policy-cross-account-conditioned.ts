import { anyPrincipal, definePolicy, everybody, otherAccount, statements } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-permissions-manage.html */
const SAY_WHAT = ['events:source', 'events:detail-type'];

export default definePolicy({
  id: 'events/bus-policy-cross-account-conditioned',
  title: 'EventBridge bus policies narrow other accounts',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::Events::EventBusPolicy', 'AWS::Events::EventBus'],
  controls: {
    'pci-dss-4.0.1': ['7.2.5'],
    'nist-800-53-r5': ['AC-6'],
  },
  check(resource, report) {
    const bus = resource.as('AWS::Events::EventBus');
    for (const statement of statements(bus ? bus.get('Policy') : resource.properties)) {
      // Those that admit everybody are the business of events/bus-policy-not-open.
      const who = statement.allows && !everybody(statement) ? (otherAccount(statement) ?? anyPrincipal(statement)) : undefined;
      if (!who || statement.conditions.some(({ key }) => SAY_WHAT.includes(key.toLowerCase()))) continue;
      const wider = statement.actions.find((action) => !action.is('events:PutEvents'));
      if (wider) report(wider, `${wider} is more than \`events:PutEvents\`, and no condition says which events: another account can change what the bus does.`);
    }
  },
});
