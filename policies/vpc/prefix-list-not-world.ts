import { definePolicy, isInternet } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/prefix-list-not-world',
  title: 'Managed prefix lists contain no world entry',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EC2::PrefixList',
  controls: {
    'pci-dss-4.0.1': ['1.3.1'],
    'nist-800-53-r5': ['SC-7'],
  },
  check(list, report) {
    for (const entry of list.get('Entries').items) {
      const cidr = entry.get('Cidr');
      if (!cidr.satisfies('is the internet', isInternet)) continue;
      report(cidr, `\`${cidr.text}\` is everybody: whatever names the list is for the whole internet.`);
    }
  },
});
