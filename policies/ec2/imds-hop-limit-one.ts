import { definePolicy, LAUNCH_TYPES, launchData } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/imds-hop-limit-one',
  title: 'Metadata responses travel one network hop',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: LAUNCH_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-4', 'CM-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_341'],
  },
  check(resource, report) {
    const options = launchData(resource).get('MetadataOptions');
    const hops = options.get('HttpPutResponseHopLimit');
    if (!hops.exists || hops.atMost(1) || options.get('HttpEndpoint').is('disabled')) return;
    report(hops, `${hops} is \`${hops.text}\`: containers and proxies on the machine get its metadata and credentials.`);
  },
});
