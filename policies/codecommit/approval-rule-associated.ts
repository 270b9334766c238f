import { definePolicy, isTerraform } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codecommit/approval-rule-associated',
  title: 'CodeCommit repositories have an approval rule',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CodeCommit::Repository',
  controls: {
    'pci-dss-4.0.1': ['6.2.3'],
    'nist-800-53-r5': ['CM-3', 'SA-11'],
  },
  aliases: {
    checkov: ['CKV2_AWS_37'],
  },
  check(repository, report) {
    // CloudFormation has no approval rules: they are made elsewhere.
    if (!isTerraform(repository) || repository.candidates('aws_codecommit_approval_rule_template_association', 'repository_name').length > 0) return;
    report(repository, `${repository} has no template of approvals: whoever may merge brings in code that nobody else has seen.`);
  },
});
