import { definePolicy, everybody, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/access-policy-not-open',
  title: 'OpenSearch access policies do not allow everyone',
  area: 'access',
  severity: 'critical',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['25(2)'],
    'nist-800-53-r5': ['AC-3', 'AC-4'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-OS5'],
    terrascan: ['AC_AWS_0469'],
  },
  check(domain, report) {
    const isPrivate = domain.get('VPCOptions').get('SubnetIds').items.length > 0;
    // The documented set-up of fine-grained access control: the domain itself asks every request for credentials.
    // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html#fgac-access-policies
    if (isPrivate && domain.get('AdvancedSecurityOptions').get('Enabled').is(true)) return;
    for (const statement of resourceStatements(domain)) {
      const who = everybody(statement);
      if (who) report(who, `${who} admits everybody, and no condition leaves known callers only: whoever reaches the endpoint needs no signature.`);
    }
  },
});
