import { definePolicy, isInternet } from '../../src/policy/index.js';

export default definePolicy({
  id: 'workspaces/ip-group-not-world',
  title: 'WorkSpaces IP access control groups do not admit the whole internet',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::WorkSpaces::WorkspaceIpGroup',
  controls: {
    'pci-dss-4.0.1': ['1.3.1'],
    'nist-800-53-r5': ['AC-17', 'SC-7'],
  },
  check(group, report) {
    for (const rule of group.get('UserRules').items) {
      const block = rule.get('IpRule');
      if (block.satisfies('is the internet', isInternet)) report(block, `${block} is \`${block.text}\`: WorkSpaces can be opened from anywhere.`);
    }
  },
});
