import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift-serverless/logs-exported',
  title: 'Redshift Serverless namespaces export their logs',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::RedshiftServerless::Namespace',
  controls: {
    'aws-fsbp': ['RedshiftServerless.6'],
    'pci-dss-4.0.1': ['10.2.1'],
    'nist-800-53-r5': ['AU-12'],
  },
  parameters: { logs: ['connectionlog', 'userlog'] },
  check(namespace, report, { logs }) {
    const exported = namespace.get('LogExports');
    const missing = logs.filter((log) => !exported.items.some((item) => item.is(log)));
    const names = missing.map((log) => `\`${log}\``).join(' and ');
    if (missing.length > 0) report(exported, `${exported} does not have ${names}: nobody can tell who connected and what changed.`);
  },
});
