import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/block-public-access',
  title: 'The EMR account setting that blocks public access is on',
  area: 'infrastructure',
  severity: 'high',
  resource: 'aws_emr_block_public_access_configuration',
  controls: {
    'aws-fsbp': ['EMR.2'],
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_390'],
  },
  parameters: { allowedPorts: [22] },
  check(setting, report, { allowedPorts }) {
    const block = setting.get('block_public_security_group_rules');
    if (!block.is(true)) {
      report(block, `${block} is not true: clusters start with groups that are open to the internet.`);
      return;
    }
    for (const range of setting.get('permitted_public_security_group_rule_range').items) {
      const [from, to] = [range.get('min_range'), range.get('max_range')];
      if (allowedPorts.some((port) => from.is(port) && to.is(port))) continue;
      report(to, `The range that ends with ${to} lets more than port ${allowedPorts.join(', ')} be open to the internet.`);
    }
  },
});
