import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'waf/web-acl-logs',
  title: 'WAFv2 web ACLs log requests',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::WAFv2::WebACL',
  controls: {
    'aws-fsbp': ['WAF.11'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-12', 'AU-2', 'SI-4'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-WAFv2LoggingEnabled', 'NIST.800.53.R4-WAFv2LoggingEnabled', 'NIST.800.53.R5-WAFv2LoggingEnabled', 'PCI.DSS.321-WAFv2LoggingEnabled',
    ],
    checkov: ['CKV2_AWS_31'],
    guard: ['WAFV2_LOGGING_ENABLED'],
  },
  check(acl, report) {
    const logging = acl.referrers('AWS::WAFv2::LoggingConfiguration', 'ResourceArn');
    if (logging.some((configuration) => configuration.get('LogDestinationConfigs').items.length > 0)) return;
    report(acl, `No logging configuration refers to ${acl}: what it lets through and blocks is not recorded.`, logging);
  },
});
