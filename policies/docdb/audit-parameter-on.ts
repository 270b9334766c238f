import { definePolicy } from '../../src/policy/index.js';

/** Values that record something; several are separated by commas. https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html */
const RECORDS = /(?:^|,)\s*(?:enabled|all|ddl|dml_read|dml_write)\s*(?:,|$)/;

export default definePolicy({
  id: 'docdb/audit-parameter-on',
  title: 'DocumentDB parameter groups switch auditing on',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::DocDB::DBClusterParameterGroup',
  controls: {
    'aws-fsbp': ['DocumentDB.4'],
    'pci-dss-4.0.1': ['10.2.1'],
    'nist-800-53-r5': ['AU-12'],
  },
  aliases: {
    checkov: ['CKV_AWS_104'],
  },
  check(group, report) {
    const audit = group.get('Parameters').get('audit_logs');
    if (audit.matches(RECORDS)) return;
    const clusters = group.referrers('AWS::DocDB::DBCluster', 'DBClusterParameterGroupName');
    const state = audit.exists ? 'switches auditing off' : "is not set, and AWS's default is off";
    report(audit, `${audit} ${state}: sign-ins and changes are not recorded, even where the log is exported.`, clusters);
  },
});
