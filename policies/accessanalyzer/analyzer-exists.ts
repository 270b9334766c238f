import { definePolicy, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'accessanalyzer/analyzer-exists',
  title: 'IAM Access Analyzer watches for external access',
  area: 'access',
  severity: 'low',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['7.2.4'],
    hipaa: ['164.308(a)(4)(ii)(B)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AC-6', 'CA-7'],
    'cis-aws-3.0': ['1.20'],
  },
  partialAliases: {
    trivy: ['AWS-0175'],
  },
  check(account, report) {
    if (account.all('AWS::AccessAnalyzer::Analyzer').some((analyzer) => analyzer.get('Type').isOneOf(['ACCOUNT', 'ORGANIZATION']))) return;
    reportMissing(account, 'analyzer of external access', 'nobody is told when a policy opens a resource to outsiders', report);
  },
});
