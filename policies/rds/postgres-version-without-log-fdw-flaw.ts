import { definePolicy } from '../../src/policy/index.js';

/** By engine and major version: the minor version that has the fix. https://aws.amazon.com/security/security-bulletins/AWS-2022-004/ */
const FIXED: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['postgres', new Map([['9.6', 22], ['10', 17], ['11', 12], ['12', 7], ['13', 3]])],
  ['aurora-postgresql', new Map([['10', 14], ['11', 9]])],
]);
/** Below it no version has the fix. */
const OLDEST_FIXED = 9.6;

function isFlawed(version: string, fixed: ReadonlyMap<string, number>): boolean {
  const [, major, minor] = /^(9\.\d+|\d+)\.(\d+)/.exec(version) ?? [];
  const first = major === undefined ? undefined : fixed.get(major);
  return first === undefined ? Number(major) <= OLDEST_FIXED : Number(minor) < first;
}

export default definePolicy({
  id: 'rds/postgres-version-without-log-fdw-flaw',
  title: 'PostgreSQL versions are past the log_fdw local file read flaw',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'all',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2'],
  },
  aliases: {
    checkov: ['CKV_AWS_250', 'CKV_AWS_388'],
  },
  check(database, report) {
    const engine = database.properties.get('Engine');
    const version = database.properties.get('EngineVersion');
    for (const [name, fixed] of FIXED) {
      if (!engine.is(name) || !version.satisfies('lets users read files of the host', (text) => isFlawed(text, fixed))) continue;
      report(version, `${version} is \`${version.text}\`: by the extension log_fdw users of the database read files of its host, credentials among them.`);
    }
  },
});
