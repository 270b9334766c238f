import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dms/replication-instance-multi-az',
  title: 'DMS replication instances are Multi-AZ',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::DMS::ReplicationInstance', 'AWS::DMS::ReplicationConfig'],
  controls: {
    hipaa: ['164.308(a)(7)(i)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['CP-10'],
    'aws-fsbp': ['DMS.13'],
  },
  check(resource, report) {
    const serverless = resource.as('AWS::DMS::ReplicationConfig')?.get('ComputeConfig');
    const standby = serverless?.get('MultiAZ') ?? resource.as('AWS::DMS::ReplicationInstance')?.get('MultiAZ');
    if (standby) reportUnlessOn(standby, 'there is no standby, and the replication stops with its availability zone', report);
  },
});
