import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/in-vpc',
  title: 'OpenSearch domains are inside a VPC',
  area: 'infrastructure',
  severity: 'high',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'aws-fsbp': ['Opensearch.2', 'ES.2'],
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(a)(1)', '164.312(e)(1)'],
    gdpr: ['25(2)'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-OS1', 'HIPAA.Security-OpenSearchInVPCOnly', 'NIST.800.53.R4-OpenSearchInVPCOnly',
      'NIST.800.53.R5-OpenSearchInVPCOnly', 'PCI.DSS.321-OpenSearchInVPCOnly',
    ],
    cfn_nag: ['W90'],
    guard: ['ELASTICSEARCH_IN_VPC_ONLY', 'OPENSEARCH_IN_VPC_ONLY'],
    checkov: ['CKV_AWS_137'],
  },
  check(domain, report) {
    const subnets = domain.get('VPCOptions').get('SubnetIds');
    if (subnets.items.length > 0) return;
    report(subnets, `${subnets} is ${subnets.exists ? 'empty' : 'not set'}: the endpoint is public, and only the access policy stands before the data.`);
  },
});
