import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/layer-not-public',
  title: 'Lambda layers are not shared with everyone',
  area: 'access',
  severity: 'high',
  resource: 'AWS::Lambda::LayerVersionPermission',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    guard: ['LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED', 'LAMBDA_NO_WILDCARD_PRINCIPALS'],
  },
  check(permission, report) {
    const principal = permission.get('Principal');
    const organization = permission.get('OrganizationId');
    if (!principal.is('*') || organization.exists) return;
    report(principal, `${principal} is \`*\` without ${organization}: every AWS account can download the layer.`);
  },
});
