import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/cluster-container-insights',
  title: 'ECS clusters have Container Insights',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ECS::Cluster',
  controls: {
    'nist-800-53-r5': ['AU-6', 'CA-7', 'SI-4'],
    'aws-fsbp': ['ECS.12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-ECS4'],
    checkov: ['CKV_AWS_65'],
    trivy: ['AWS-0034'],
  },
  check(cluster, report) {
    const settings = cluster.get('ClusterSettings');
    const insights = settings.items.find((setting) => setting.get('Name').is('containerInsights'));
    if (!insights) {
      report(settings, `${settings} has no \`containerInsights\`, which is off by default: what tasks use and why they stop is not measured.`);
      return;
    }
    const value = insights.get('Value');
    if (!value.isOneOf(['enabled', 'enhanced'])) report(value, `${value} is not \`enabled\`: what tasks use and why they stop is not measured.`);
  },
});
