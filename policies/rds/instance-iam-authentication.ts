import { definePolicy, inheritsInstanceStorage, isClusterMember, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/instance-iam-authentication',
  title: 'RDS instances accept IAM database authentication',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::RDS::DBInstance',
  controls: {
    'aws-fsbp': ['RDS.10'],
    'nist-800-53-r5': ['AC-2(1)', 'AC-3', 'AC-6'],
  },
  aliases: {
    checkov: ['CKV_AWS_161'],
    trivy: ['AWS-0176'],
  },
  partialAliases: {
    terrascan: ['AC_AWS_0053'],
  },
  check(instance, report) {
    const engine = instance.get('Engine');
    const canBeOther = engine.exists ? !engine.matches(/^(?:mariadb|mysql|postgres)$/i) : inheritsInstanceStorage(instance);
    if (isClusterMember(instance) || canBeOther) return;
    reportUnlessOn(instance.get('EnableIAMDatabaseAuthentication'), 'users and applications can sign in with passwords only', report);
  },
});
