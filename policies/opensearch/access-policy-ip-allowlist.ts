import { anyPrincipal, definePolicy, everybody, isInternet, resourceStatements } from '../../src/policy/index.js';
import type { Statement } from '../../src/policy/index.js';

/** Whether a statement holds for some addresses only (with `IpAddress`), or for all but some (with `NotIpAddress`). */
function testsAddresses(statement: Statement, operator: RegExp): boolean {
  return statement.conditions.some((test) => {
    if (!operator.test(test.operator) || test.key.toLowerCase() !== 'aws:sourceip') return false;
    return !test.values.some((value) => value.satisfies('is the internet', isInternet));
  });
}

/** Services have no address to test. */
function isForServices(statement: Statement): boolean {
  return statement.principals.length > 0 && statement.principals.every(({ type }) => type === 'Service');
}

export default definePolicy({
  id: 'opensearch/access-policy-ip-allowlist',
  title: 'OpenSearch access policies limit source addresses',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-OS3'],
  },
  check(domain, report) {
    // AWS refuses conditions on addresses for domains in a VPC.
    if (domain.get('VPCOptions').get('SubnetIds').items.length > 0) return;
    const found = resourceStatements(domain);
    if (found.some((statement) => statement.denies && anyPrincipal(statement) && testsAddresses(statement, /^NotIpAddress$/i))) return;
    for (const statement of found) {
      // Whoever admits everybody has a graver problem: `opensearch/access-policy-not-open`.
      if (!statement.allows || everybody(statement) || isForServices(statement)) continue;
      if (testsAddresses(statement, /^(ForAnyValue:)?IpAddress$/i)) continue;
      report(statement.json.get('Condition'), 'The statement limits no source addresses: stolen keys open the domain from anywhere.');
    }
  },
});
