import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/account-imdsv2-default',
  title: 'The account-wide metadata default requires IMDSv2',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'aws_ec2_instance_metadata_defaults',
  controls: {
    'nist-800-53-r5': ['CM-6'],
  },
  check(defaults, report) {
    const tokens = defaults.get('http_tokens');
    if (tokens.is('required')) return;
    const what = tokens.exists ? 'not `required`' : 'not set';
    report(tokens, `${tokens} is ${what}: instances that say nothing serve metadata and credentials without a session token.`);
  },
});
