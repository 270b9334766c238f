import { definePolicy } from '../../src/policy/index.js';
import type { Report, ScalarProperty } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html */
const TLS_1_2_OR_NEWER = /^(TLS_1_2|SecurityPolicy_TLS1[23]_.*)$/;

function reportOldTls(securityPolicy: ScalarProperty<string>, report: Report): void {
  if (securityPolicy.exists && !securityPolicy.matches(TLS_1_2_OR_NEWER)) report(securityPolicy, `${securityPolicy} accepts TLS 1.0 and 1.1.`);
}

export default definePolicy({
  id: 'apigateway/domain-tls-1-2',
  title: 'API Gateway custom domains accept TLS 1.2 or newer only',
  area: 'application',
  severity: 'high',
  resource: ['AWS::ApiGateway::DomainName', 'AWS::ApiGateway::DomainNameV2', 'AWS::ApiGatewayV2::DomainName'],
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-13', 'SC-23', 'SC-8', 'SC-8(1)'],
  },
  aliases: {
    cfn_nag: ['W62'],
    guard: ['API_GW_DOMAIN_DENY_NON_TLS_TRAFFIC'],
    regula: ['FG_R00375'],
    checkov: ['CKV_AWS_206'],
    trivy: ['AWS-0005'],
  },
  partialAliases: { regula: ['FG_R00376'], trivy: ['AWS-0112'] },
  check(domain, report) {
    const rest = domain.as('AWS::ApiGateway::DomainName')?.get('SecurityPolicy');
    if (rest && !rest.exists) report(rest, `${rest} is not set: the code leaves it open whether TLS 1.0 is accepted.`);
    // For the other two types TLS 1.2 is the only minimum that AWS offers, and the default.
    const newer = domain.as('AWS::ApiGatewayV2::DomainName')?.get('DomainNameConfigurations').items.map((one) => one.get('SecurityPolicy')) ?? [];
    for (const policy of [rest, domain.as('AWS::ApiGateway::DomainNameV2')?.get('SecurityPolicy'), ...newer]) {
      if (policy) reportOldTls(policy, report);
    }
  },
});
