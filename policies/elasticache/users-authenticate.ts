import { definePolicy } from '../../src/policy/index.js';

const CONSEQUENCE = 'whoever reaches the cache can act as this user';

export default definePolicy({
  id: 'elasticache/users-authenticate',
  title: 'ElastiCache users need a password or IAM',
  area: 'access',
  severity: 'high',
  resource: 'AWS::ElastiCache::User',
  controls: {
    'aws-fsbp': ['ElastiCache.6'],
    'pci-dss-4.0.1': ['8.3.1'],
    'nist-800-53-r5': ['IA-2'],
  },
  check(user, report) {
    const [open, mode] = [user.get('NoPasswordRequired'), user.get('AuthenticationMode')];
    // https://valkey.io/topics/acl/: nobody can connect as a user that is off.
    if (user.get('AccessString').matches(/(^|\s)off(\s|$)/)) return;
    const passwords = user.get('Passwords');
    if (open.is(true)) report(open, `${open} is true: ${CONSEQUENCE}.`);
    else if (mode.get('Type').is('no-password-required')) report(mode.get('Type'), `${mode.get('Type')} is \`no-password-required\`: ${CONSEQUENCE}.`);
    else if (!mode.exists && passwords.items.length === 0) report(mode, `Neither ${passwords} nor ${mode} is set: nothing asks the user for credentials.`);
  },
});
