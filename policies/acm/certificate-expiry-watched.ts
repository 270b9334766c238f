import { definePolicy } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Certificate = ResourceNode<ResourceTypes['AWS::CertificateManager::Certificate']>;

/** https://docs.aws.amazon.com/acm/latest/userguide/supported-events.html */
const EVENT = 'ACM Certificate Approaching Expiration';

function isWatched(certificate: Certificate): boolean {
  const rules = certificate.all('AWS::Config::ConfigRule').map((rule) => rule.get('Source').get('SourceIdentifier'));
  const events = certificate.all('AWS::Events::Rule').flatMap((rule) => rule.get('EventPattern').get('detail-type').items);
  const alarms = certificate.all('AWS::CloudWatch::Alarm').map((alarm) => alarm.get('MetricName'));
  const isAsked = rules.some((rule) => rule.is('ACM_CERTIFICATE_EXPIRATION_CHECK'));
  return isAsked || events.some((event) => event.is(EVENT)) || alarms.some((name) => name.is('DaysToExpiry'));
}

export default definePolicy({
  id: 'acm/certificate-expiry-watched',
  title: 'Certificates are renewed before they expire',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CertificateManager::Certificate',
  controls: {
    'pci-dss-4.0.1': ['4.2.1', '4.2.1.1'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['SC-12', 'SC-17'],
    'aws-fsbp': ['ACM.1'],
  },
  aliases: {
    guard: ['ACM_CERTIFICATE_EXPIRATION_CHECK'],
  },
  check(certificate, report) {
    const body = certificate.get('CertificateBody');
    // What ACM issued, it renews.
    if (!body.exists || isWatched(certificate)) return;
    report(body, `${body} is an imported certificate, which nobody renews, and nothing here tells before it expires.`);
  },
});
