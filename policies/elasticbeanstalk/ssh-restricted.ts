import { definePolicy, hasForeignTemplate, isInternet, optionValue } from '../../src/policy/index.js';

const NAMESPACE = 'aws:autoscaling:launchconfiguration';

/** The source of `tcp, 22, 22, 203.0.113.0/24`. */
function isOpen(restriction: string): boolean {
  return isInternet(restriction.split(',').at(-1) ?? '');
}

export default definePolicy({
  id: 'elasticbeanstalk/ssh-restricted',
  title: 'Elastic Beanstalk instances do not open SSH to the world',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['AC-17', 'SC-7'],
  },
  check(environment, report) {
    const key = optionValue(environment, NAMESPACE, 'EC2KeyName');
    if (!key?.exists || key.is('') || optionValue(environment, NAMESPACE, 'DisableDefaultEC2SecurityGroup')?.is('true')) return;
    const restriction = optionValue(environment, NAMESPACE, 'SSHSourceRestriction');
    if (!restriction && !hasForeignTemplate(environment)) {
      report(key, `${key} gives the instances a key, and no \`SSHSourceRestriction\` says from where: SSH (22) is open to \`0.0.0.0/0\`.`);
    } else if (restriction?.satisfies('is open to the internet', isOpen)) {
      report(restriction, `${restriction} is \`${restriction.text}\`: SSH (22) is open to the internet.`);
    }
  },
});
