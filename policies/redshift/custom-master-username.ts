import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/custom-master-username',
  title: 'Redshift master users do not have the default name',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Redshift::Cluster',
  controls: {
    'aws-fsbp': ['Redshift.8'],
    'pci-dss-4.0.1': ['2.2.2'],
    'nist-800-53-r5': ['CM-6'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-RS3'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_391'],
  },
  parameters: { names: ['awsuser'] },
  check(cluster, report, { names }) {
    const user = cluster.get('MasterUsername');
    if (user.isOneOf(names)) report(user, `${user} is \`${user.text}\`, the first name that anybody tries.`);
  },
});
