import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'glue/security-configuration-attached',
  title: 'Glue jobs, crawlers and dev endpoints use a security configuration',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::Glue::Job', 'AWS::Glue::Crawler', 'AWS::Glue::DevEndpoint', 'AWS::Glue::Session'],
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_195'],
  },
  partialAliases: {
    'cdk-nag': ['AwsSolutions-GL1', 'AwsSolutions-GL3'],
  },
  check(resource, report) {
    const name = resource.properties.get(resource.type === 'AWS::Glue::Crawler' ? 'CrawlerSecurityConfiguration' : 'SecurityConfiguration');
    if (name.written !== '') return;
    report(name, `${name} is not set: logs and bookmarks are encrypted with no key of the account, and objects as their bucket happens to say.`);
  },
});
