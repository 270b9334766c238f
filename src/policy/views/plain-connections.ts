import type { Report } from '../policy.js';
import type { JsonProperty, ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';
import { isSwitchedOn } from './engine-parameters.js';

type Database = ResourceNode<ResourceTypes['AWS::RDS::DBInstance']> | ResourceNode<ResourceTypes['AWS::RDS::DBCluster']>;

/** How an engine is told to refuse connections without TLS. */
interface Refusal {
  /** What the names of the engine and of its families of parameter groups begin with; in these the version follows. */
  readonly engine: string;
  readonly parameters: readonly string[];
  readonly isOn: (value: JsonProperty) => boolean;
  /** The versions that do it by themselves. */
  readonly since?: RegExp;
}

const FORCED = { parameters: ['rds.force_ssl'], isOn: isSwitchedOn };
const SECURE = { parameters: ['require_secure_transport'], isOn: isSwitchedOn };

/**
 * Oracle is left out: it has an option group for it.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.SSL.Using.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mariadb-ssl-connections.require-ssl.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Compare-v3-v84.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Db2.Concepts.SSL.html
 */
const REFUSALS: readonly Refusal[] = [
  { engine: 'postgres', ...FORCED, since: /^(?:1[5-9]|[2-9]\d)(?:\.|$)/ },
  { engine: 'aurora-postgresql', ...FORCED, since: /^(?:1[7-9]|[2-9]\d)(?:\.|$)/ },
  { engine: 'sqlserver', ...FORCED },
  { engine: 'mysql', ...SECURE },
  { engine: 'mariadb', ...SECURE, since: /^(?:11\.(?:[89]|\d\d)|1[2-9]|[2-9]\d)(?:\.|$)/ },
  { engine: 'aurora-mysql', ...SECURE, since: /^8\.4(?:\.|$)/ },
  { engine: 'db2', parameters: ['db2comm', 'DB2COMM'], isOn: (value) => value.matches(/^ssl$/i) },
];

/** Reports a database that accepts connections without TLS: by its parameter group (`name`), or as its engine does where nothing is said. */
export function reportPlainConnections(database: Database, name: ScalarProperty<string>, report: Report): void {
  const group = name.target('AWS::RDS::DBParameterGroup') ?? name.target('AWS::RDS::DBClusterParameterGroup');
  if (!group && name.exists && !name.matches(/^default[.:]/)) return;
  const engine = database.properties.get('Engine');
  const family = group?.properties.get('Family');
  const refusal = REFUSALS.find((each) => (engine.exists ? engine : family)?.startsWith(each.engine) === true);
  if (!refusal) return;
  const values = refusal.parameters.map((parameter) => group?.properties.get('Parameters').get(parameter)).filter((value) => value !== undefined);
  const written = values.find((value) => value.exists);
  if (written) {
    if (!refusal.isOn(written)) report(written, `${written} does not ask for TLS: ${database} accepts passwords and rows in clear.`, [database]);
    return;
  }
  if (family ? isVersionOf(family, refusal) : isNewVersion(database.properties.get('EngineVersion'), refusal)) return;
  report(values[0] ?? name, `\`${refusal.parameters[0] ?? ''}\` is not set, and the default accepts passwords and rows of ${database} in clear.`, [database]);
}

/** Whether the engine of a family of parameter groups refuses by itself. */
function isVersionOf(family: JsonProperty, { engine, since }: Refusal): boolean {
  return since !== undefined && family.satisfies('refuses connections without TLS by itself', (text) => since.test(text.slice(engine.length)));
}

/** Whether the version of an engine refuses by itself. Which one AWS takes where none is said changes with time, and is not guessed. */
function isNewVersion(version: JsonProperty, { since }: Refusal): boolean {
  return since !== undefined && (!version.exists || version.matches(since));
}
