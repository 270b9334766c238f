import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/exec-logging',
  title: 'ECS Exec sessions are logged',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::ECS::Cluster',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-12'],
  },
  aliases: {
    checkov: ['CKV_AWS_223', 'CKV_AWS_224'],
  },
  check(cluster, report) {
    const logging = cluster.get('Configuration').get('ExecuteCommandConfiguration').get('Logging');
    if (logging.is('NONE')) report(logging, `${logging} is \`NONE\`: what is done in ECS Exec sessions is recorded nowhere.`);
  },
});
