import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/subscription-not-http',
  title: 'SNS subscriptions do not deliver over plain HTTP',
  area: 'data-protection',
  severity: 'high',
  resource: ['AWS::SNS::Subscription', 'AWS::SNS::Topic'],
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    regula: ['FG_R00052'],
  },
  check(resource, report) {
    const inline = resource.as('AWS::SNS::Topic')?.get('Subscription').items.map((subscription) => subscription.get('Protocol')) ?? [];
    for (const protocol of [...inline, resource.as('AWS::SNS::Subscription')?.get('Protocol')]) {
      if (protocol?.is('http')) report(protocol, `${protocol} is \`http\`: messages are delivered in clear.`);
    }
  },
});
