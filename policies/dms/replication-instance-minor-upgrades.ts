import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dms/replication-instance-minor-upgrades',
  title: 'DMS replication instances upgrade minor versions automatically',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::DMS::ReplicationInstance',
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    hipaa: ['164.308(a)(5)(ii)(B)'],
    'nist-800-53-r5': ['SI-2'],
    'aws-fsbp': ['DMS.6'],
  },
  aliases: {
    checkov: ['CKV_AWS_222'],
  },
  check(instance, report) {
    const upgraded = instance.get('AutoMinorVersionUpgrade');
    if (upgraded.is(false)) report(upgraded, `${upgraded} is false: security fixes of the engine wait until somebody installs them.`);
  },
});
