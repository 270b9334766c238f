import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html */
const SWITCH = 'enable_user_activity_logging';

export default definePolicy({
  id: 'redshift/user-activity-logged',
  title: 'Redshift clusters log user activity',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Redshift::Cluster',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    'nist-800-53-r5': ['AU-12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-RS11'],
  },
  check(cluster, report) {
    const name = cluster.get('ClusterParameterGroupName');
    const group = name.target('AWS::Redshift::ClusterParameterGroup');
    if (name.exists && !group && !name.startsWith('default.')) return;
    const setting = group?.get('Parameters').items.find((parameter) => parameter.get('ParameterName').is(SWITCH));
    if (setting?.get('ParameterValue').is('true')) return;
    const what = name.exists ? 'names a group that does not set' : 'is not set, and the default group does not set';
    report(name, `${name} ${what} \`${SWITCH}\`: statements leave no trace.`, group ? [group] : []);
  },
});
