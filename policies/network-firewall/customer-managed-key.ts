import { definePolicy, isTerraform } from '../../src/policy/index.js';

export default definePolicy({
  id: 'network-firewall/customer-managed-key',
  title: 'Network firewalls, policies and rule groups use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: [
    'AWS::NetworkFirewall::Firewall',
    'AWS::NetworkFirewall::FirewallPolicy',
    'AWS::NetworkFirewall::RuleGroup',
    'AWS::NetworkFirewall::TLSInspectionConfiguration',
  ],
  controls: {
    'pci-dss-4.0.1': ['3.6.1'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_345', 'CKV_AWS_346'],
  },
  check(resource, report) {
    // CloudFormation cannot set it.
    if (!isTerraform(resource)) return;
    const encryption = resource.properties.get('EncryptionConfiguration');
    const [type, key] = [encryption.get('Type'), encryption.get('KeyId')];
    if (type.is('CUSTOMER_KMS') && key.exists) return;
    const state = encryption.exists ? 'names no key of the customer' : 'is not set';
    report(type.exists && !type.is('CUSTOMER_KMS') ? type : encryption, `${encryption} ${state}: a key of AWS's encrypts it, which nobody else can revoke.`);
  },
});
