import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'timestream/influxdb-password-not-in-template',
  title: 'InfluxDB admin passwords are not written in the code',
  area: 'application',
  severity: 'high',
  resource: ['AWS::Timestream::InfluxDBInstance', 'AWS::Timestream::InfluxDBCluster'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(database, report) {
    reportWrittenSecret(database.get('Password'), report);
  },
});
