import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html */
const LOGS = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];

export default definePolicy({
  id: 'eks/control-plane-logging',
  title: 'EKS sends all control plane logs',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EKS::Cluster',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-EKS2'],
    checkov: ['CKV_AWS_37'],
    terrascan: ['AC_AWS_0465'],
    trivy: ['AWS-0038'],
  },
  check(cluster, report) {
    const types = cluster.get('Logging').get('ClusterLogging').get('EnabledTypes');
    const missing = LOGS.filter((log) => !types.items.some((type) => type.get('Type').is(log)));
    if (missing.length === 0) return;
    const names = missing.map((log) => `\`${log}\``).join(', ');
    report(types, `${types} ${types.exists ? 'has no' : 'is not set, and so has no'} ${names}: what happened there is not known afterwards.`);
  },
});
