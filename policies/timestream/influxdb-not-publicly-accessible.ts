import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'timestream/influxdb-not-publicly-accessible',
  title: 'Timestream for InfluxDB has no public address',
  area: 'infrastructure',
  severity: 'high',
  resource: ['AWS::Timestream::InfluxDBInstance', 'AWS::Timestream::InfluxDBCluster'],
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['SC-7'],
  },
  check(database, report) {
    const accessible = database.get('PubliclyAccessible');
    if (accessible.is(true)) report(accessible, `${accessible} is true: the endpoint has a public address.`);
  },
});
