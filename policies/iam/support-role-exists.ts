import { attachedPolicies, definePolicy, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/support-role-exists',
  title: 'A role lets staff work with AWS Support',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['12.10.1'],
    hipaa: ['164.308(a)(6)(i)'],
    'nist-800-53-r5': ['IR-7'],
    'cis-aws-3.0': ['1.17'],
  },
  aliases: {
    trivy: ['AWS-0169'],
  },
  check(account, report) {
    const identities = [
      ...account.all('AWS::IAM::Role'),
      ...account.all('AWS::IAM::Group'),
      ...account.all('AWS::IAM::User'),
      ...account.all('AWS::SSO::PermissionSet'),
    ];
    if (identities.some((identity) => attachedPolicies(identity).some((arn) => arn.endsWith(':aws:policy/AWSSupportAccess')))) return;
    reportMissing(account, 'role with `AWSSupportAccess`', 'in an incident only administrators can open a case', report);
  },
});
