import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codecommit/two-approvals',
  title: 'CodeCommit approval rules ask for two approvals',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'aws_codecommit_approval_rule_template',
  controls: {
    'pci-dss-4.0.1': ['6.2.3'],
    'nist-800-53-r5': ['CM-3', 'SA-11'],
  },
  aliases: {
    checkov: ['CKV_AWS_257'],
  },
  parameters: { approvals: 2 },
  check(rule, report, { approvals }) {
    for (const statement of rule.properties.get('content').get('Statements').items) {
      const needed = statement.get('NumberOfApprovalsNeeded');
      if (!needed.atLeast(approvals)) report(needed, `${needed} is less than ${approvals}: so few people decide what goes into the code.`);
    }
  },
});
