import { definePolicy, reportMissing } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Subscription = ResourceNode<ResourceTypes['AWS::RDS::EventSubscription']>;

/** Kinds of sources and what of them somebody wants to know. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html */
const WANTED = [
  { type: 'AWS::RDS::DBInstance', source: 'db-instance', categories: ['configuration change', 'failure', 'maintenance'] },
  { type: 'AWS::RDS::DBCluster', source: 'db-cluster', categories: ['failure', 'maintenance'] },
  { type: 'AWS::RDS::DBParameterGroup', source: 'db-parameter-group', categories: ['configuration change'] },
  { type: 'AWS::RDS::DBSecurityGroup', source: 'db-security-group', categories: ['configuration change', 'failure'] },
] as const;

/** Nothing named is everything. */
function tells(subscription: Subscription, source: string, category: string): boolean {
  const [kind, categories] = [subscription.get('SourceType'), subscription.get('EventCategories')];
  if (subscription.get('Enabled').is(false) || (kind.exists && !kind.is(source))) return false;
  return categories.items.length === 0 || categories.items.some((one) => one.is(category));
}

export default definePolicy({
  id: 'rds/events-subscribed',
  title: 'RDS events of the critical categories are subscribed to',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'Nearside::Account',
  controls: {
    'aws-fsbp': ['RDS.19', 'RDS.20', 'RDS.21', 'RDS.22'],
    'nist-800-53-r5': ['CA-7', 'SI-2'],
  },
  check(account, report) {
    const subscriptions = account.all('AWS::RDS::EventSubscription');
    for (const { type, source, categories } of WANTED) {
      const missing = categories.find((category) => !subscriptions.some((one) => tells(one, source, category)));
      if (missing === undefined || account.all(type).length === 0) continue;
      reportMissing(account, `subscription to the events \`${missing}\` of the source \`${source}\``, 'nobody hears of them', report);
      return;
    }
  },
});
