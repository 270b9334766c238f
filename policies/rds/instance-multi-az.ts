import { definePolicy, isClusterMember, reportUnlessOn } from '../../src/policy/index.js';

/** SQL Server can be mirrored by an option instead. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_SQLServerMultiAZ.html */
const MIRRORING = 'Mirroring';

export default definePolicy({
  id: 'rds/instance-multi-az',
  title: 'RDS instances run in several availability zones',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::RDS::DBInstance',
  controls: {
    'aws-fsbp': ['RDS.5'],
    'nist-800-53-r5': ['CP-10', 'SC-36', 'SI-13(5)'],
    hipaa: ['164.308(a)(7)(i)'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-RDS3', 'HIPAA.Security-RDSMultiAZSupport', 'NIST.800.53.R4-RDSMultiAZSupport', 'NIST.800.53.R5-RDSMultiAZSupport'],
    checkov: ['CKV_AWS_157'],
    guard: ['RDS_MULTI_AZ_SUPPORT'],
    regula: ['FG_R00251'],
  },
  parameters: { replicasToo: true },
  check(instance, report, { replicasToo }) {
    if (isClusterMember(instance) || (!replicasToo && instance.get('SourceDBInstanceIdentifier').exists)) return;
    const options = instance.get('OptionGroupName').target('AWS::RDS::OptionGroup')?.get('OptionConfigurations').items ?? [];
    if (options.some((option) => option.get('OptionName').is(MIRRORING))) return;
    reportUnlessOn(instance.get('MultiAZ'), 'there is no standby, and the database is down with its availability zone', report);
  },
});
