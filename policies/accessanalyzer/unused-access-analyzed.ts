import { definePolicy, reportMissing } from '../../src/policy/index.js';

const UNUSED = ['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS'];

export default definePolicy({
  id: 'accessanalyzer/unused-access-analyzed',
  title: 'Unused access is analysed',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['7.2.4'],
    hipaa: ['164.308(a)(4)(ii)(C)'],
    'nist-800-53-r5': ['AC-2(3)', 'AC-6'],
  },
  parameters: { maxAgeDays: 90 },
  check(account, report, { maxAgeDays }) {
    const analyzers = account.all('AWS::AccessAnalyzer::Analyzer').filter((one) => one.get('Type').isOneOf(UNUSED));
    const ages = analyzers.map((analyzer) => analyzer.get('AnalyzerConfiguration').get('UnusedAccessConfiguration').get('UnusedAccessAge'));
    // Absent stands for 90 days.
    if (ages.some((age) => !age.exists || age.atMost(maxAgeDays))) return;
    reportMissing(account, 'analyzer of unused access', 'roles, keys and permissions that nobody uses stay until somebody else does', report);
  },
});
