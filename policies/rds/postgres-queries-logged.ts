import { definePolicy, isClusterMember } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

/** AWS's own parameter groups, which nobody can change: `log_statement` is `none` there, `log_min_duration_statement` is -1. */
const DEFAULT_GROUP = /^default[.:]/;

function isLogged(parameters: JsonProperty): boolean {
  const duration = parameters.get('log_min_duration_statement');
  return parameters.get('log_statement').isOneOf(['ddl', 'mod', 'all']) && duration.exists && !duration.is(-1);
}

export default definePolicy({
  id: 'rds/postgres-queries-logged',
  title: 'PostgreSQL databases log statements',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    'nist-800-53-r5': ['AU-12'],
  },
  aliases: {
    checkov: ['CKV2_AWS_30', 'CKV2_AWS_27'],
  },
  check(resource, report) {
    const engine = resource.properties.get('Engine');
    const instance = resource.as('AWS::RDS::DBInstance');
    if (!engine.isOneOf(['postgres', 'aurora-postgresql']) || (instance && isClusterMember(instance))) return;
    const name = instance?.get('DBParameterGroupName') ?? resource.as('AWS::RDS::DBCluster')?.get('DBClusterParameterGroupName');
    if (!name) return;
    const group = name.target('AWS::RDS::DBParameterGroup') ?? name.target('AWS::RDS::DBClusterParameterGroup');
    if (!group && name.exists && !name.matches(DEFAULT_GROUP)) return;
    const parameters = group?.properties.get('Parameters');
    if (parameters && isLogged(parameters)) return;
    const what = parameters ? `${group} sets not both \`log_statement\` and \`log_min_duration_statement\`` : `${name} is the default, which logs no statement`;
    report(name, `${what}: who changed what, and which queries are slow, is not recorded.`, parameters ? [parameters] : []);
  },
});
