import { definePolicy } from '../../src/policy/index.js';
import type { ListProperty, ScalarProperty } from '../../src/policy/index.js';

interface Source {
  get(key: 'AllAwsRegions'): ScalarProperty<boolean>;
  get(key: 'AwsRegions'): ListProperty<string>;
}

export default definePolicy({
  id: 'config/aggregator-covers-all-regions',
  title: 'Config aggregators collect from all regions',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Config::ConfigurationAggregator',
  controls: {
    'pci-dss-4.0.1': ['12.5.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['CM-8'],
    'cis-aws-3.0': ['3.3'],
  },
  aliases: {
    checkov: ['CKV_AWS_121'],
    trivy: ['AWS-0019'],
    terrascan: ['AC_AWS_0049', 'AC_AWS_0450'],
  },
  parameters: { regions: [] },
  check(aggregator, report, { regions }) {
    const organization = aggregator.get('OrganizationAggregationSource');
    const sources: readonly Source[] = [...aggregator.get('AccountAggregationSources').items, ...(organization.exists ? [organization] : [])];
    if (sources.length === 0) report(aggregator, `${aggregator} has no source: it collects nothing.`);
    for (const source of sources) {
      const [all, listed] = [source.get('AllAwsRegions'), source.get('AwsRegions')];
      if (all.is(true)) continue;
      if (regions.length > 0 && regions.every((region) => listed.items.some((item) => item.is(region)))) continue;
      const what = listed.exists ? listed : all;
      const reason = listed.exists ? 'lists regions, and new ones are left out' : all.exists ? 'is not true' : "is not set, and AWS's default is false";
      report(what, `${what} ${reason}: what is configured in other regions is missing from the view.`);
    }
  },
});
