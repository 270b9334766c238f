import { definePolicy } from '../../src/policy/index.js';

/** Criteria that speak of something in particular. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-filter-keys.html */
const NARROWS = /^(resource|resourceOwnerAccount|id|principal\..+|condition\..+)$/i;

export default definePolicy({
  id: 'accessanalyzer/archive-rules-narrow',
  title: 'Access Analyzer archive rules do not hide public access',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::AccessAnalyzer::Analyzer',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  check(analyzer, report) {
    for (const archived of analyzer.get('ArchiveRules').items) {
      const filter = archived.get('Filter');
      if (filter.items.some((criterion) => criterion.get('Property').matches(NARROWS))) continue;
      report(filter, `${filter} names no resource, principal or account: what is opened to others later is archived before anybody sees it.`);
    }
  },
});
