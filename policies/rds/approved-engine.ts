import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/approved-engine',
  title: 'RDS instances use an approved engine',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'nist-800-53-r5': ['CM-7'],
  },
  aliases: {
    regula: ['FG_R00094'],
  },
  check(resource, report) {
    void resource; void report;
  },
});
