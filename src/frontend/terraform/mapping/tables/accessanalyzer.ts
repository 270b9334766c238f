import type { Table } from '../row.js';

export const ACCESSANALYZER: Table = {
  aws_accessanalyzer_analyzer: {
    type: 'AWS::AccessAnalyzer::Analyzer',
    defaults: { Type: 'ACCOUNT' },
    attributes: { 'configuration': 'AnalyzerConfiguration', 'configuration.unused_access': 'UnusedAccessConfiguration' },
  },
  aws_accessanalyzer_archive_rule: {
    partOf: [{ type: 'AWS::AccessAnalyzer::Analyzer', by: 'analyzer_name' }],
    within: 'ArchiveRules[0]',
    attributes: { 'filter.criteria': 'Property' },
  },
};
