import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/minor-versions-upgraded',
  title: 'RDS upgrades minor engine versions by itself',
  area: 'infrastructure',
  severity: 'medium',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'cis-aws-3.0': ['2.3.2'],
    'aws-fsbp': ['RDS.13', 'RDS.35'],
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-RDSAutomaticMinorVersionUpgradeEnabled', 'PCI.DSS.321-RDSAutomaticMinorVersionUpgradeEnabled'],
    guard: ['RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED'],
    terrascan: ['AC_AWS_0056'],
    checkov: ['CKV_AWS_226'],
  },
  check(resource, report) {
    const upgraded = resource.properties.get('AutoMinorVersionUpgrade');
    if (upgraded.is(false)) report(upgraded, `${upgraded} is false: security fixes of the engine wait until somebody installs them.`);
  },
});
