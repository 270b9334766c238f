import { definePolicy, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'securityhub/findings-aggregated',
  title: 'Security Hub findings are collected in one region',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: ['Nearside::Account', 'AWS::SecurityHub::FindingAggregator'],
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1'],
    'nist-800-53-r5': ['SI-4', 'CA-7'],
  },
  parameters: { regions: [] },
  check(resource, report, { regions }) {
    const account = resource.as('Nearside::Account');
    if (account && account.all('AWS::SecurityHub::Hub').length > 0 && account.all('AWS::SecurityHub::FindingAggregator').length === 0) {
      reportMissing(account, 'finding aggregator of Security Hub', 'findings of other regions are seen by whoever looks there', report);
    }
    const aggregator = resource.as('AWS::SecurityHub::FindingAggregator');
    if (!aggregator?.get('RegionLinkingMode').is('SPECIFIED_REGIONS')) return;
    const listed = aggregator.get('Regions');
    if (regions.length > 0 && regions.every((region) => listed.items.some((item) => item.is(region)))) return;
    report(listed, `${listed} lists regions, and others are left out: findings there are seen by whoever looks there.`);
  },
});
