import { definePolicy, hasClassicBalancer, hasForeignTemplate, hasListeners, isClassicTls12, isTls12 } from '../../src/policy/index.js';
import { optionSettings, tlsListeners } from '../../src/policy/index.js';
import type { JsonProperty, Report, ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Environment = ResourceNode<ResourceTypes['AWS::ElasticBeanstalk::Environment']>;

const CONSEQUENCE = 'TLS 1.0 and 1.1 are accepted';

/** https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elbpolicies */
function classicPolicy(environment: Environment, option: string): JsonProperty | undefined {
  const settings = optionSettings(environment).filter((setting) => setting.get('Namespace').matches(/^aws:elb:policies(:|$)/));
  return settings.find((setting) => setting.get('OptionName').is(option))?.get('Value');
}

function reportClassic(environment: Environment, protocol: JsonProperty, report: Report): void {
  const reference = classicPolicy(environment, 'SSLReferencePolicy');
  const protocols = classicPolicy(environment, 'SSLProtocols');
  if (reference) {
    if (!isClassicTls12(reference)) report(reference, `The option \`SSLReferencePolicy\` names a policy for older versions: ${CONSEQUENCE}.`);
  } else if (protocols) {
    if (protocols.matches(/SSLv[23]|TLSv1(\.1)?(?![.\d])/)) report(protocols, 'The option `SSLProtocols` holds versions older than TLS 1.2.');
  } else {
    report(protocol, `No option \`SSLReferencePolicy\` is set, and AWS's default is \`ELBSecurityPolicy-2016-08\`: ${CONSEQUENCE}.`);
  }
}

export default definePolicy({
  id: 'elasticbeanstalk/listener-tls-1-2',
  title: 'Load balancers of Elastic Beanstalk negotiate TLS 1.2 or newer',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-8'],
    gdpr: ['32(1)(a)'],
  },
  check(environment, report) {
    if (!hasListeners(environment)) return;
    const isForeign = hasForeignTemplate(environment);
    for (const { protocol, policy } of tlsListeners(environment)) {
      if (hasClassicBalancer(environment)) {
        if (!isForeign) reportClassic(environment, protocol, report);
      } else if (policy) {
        if (!isTls12(policy)) report(policy, `The option \`SSLPolicy\` names a policy for older versions: ${CONSEQUENCE}.`);
      } else if (!isForeign) {
        report(protocol, `The option \`SSLPolicy\` is not set, and AWS's default is \`ELBSecurityPolicy-2016-08\`: ${CONSEQUENCE}.`);
      }
    }
  },
});
