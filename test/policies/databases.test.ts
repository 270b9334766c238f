import { describe, expect, it } from 'vitest';
import endpointSecrets from '../../policies/dms/endpoint-secrets-not-plaintext.js';
import endpointTls from '../../policies/dms/endpoint-tls.js';
import documentsEncrypted from '../../policies/docdb/cluster-encrypted.js';
import globalDocumentsEncrypted from '../../policies/docdb/global-cluster-encrypted.js';
import documentsRequireTls from '../../policies/docdb/requires-tls.js';
import cacheRequiresTls from '../../policies/elasticache/encrypted-in-transit.js';
import cacheEncrypted from '../../policies/elasticache/encrypted-at-rest.js';
import cacheUpgraded from '../../policies/elasticache/minor-versions-upgraded.js';
import listOfUsers from '../../policies/memorydb/access-controlled.js';
import graphSnapshotEncrypted from '../../policies/neptune/snapshot-encrypted.js';
import searchPolicyNotOpen from '../../policies/opensearch/access-policy-not-open.js';
import searchLogsPublished from '../../policies/opensearch/logs-published.js';
import searchSecurityGroup from '../../policies/opensearch/security-group.js';
import searchTls from '../../policies/opensearch/tls-1-2.js';
import type { Policy, PolicyParameters } from '../../src/policy/policy.js';
import { scanFiles } from '../../src/scan.js';
import { memoryFiles } from '../memory-files.js';
import { scanTexts } from '../scan-texts.js';

async function told(policy: Policy, text: string, file = 'template.yaml'): Promise<readonly string[]> {
  return (await scanTexts({ [file]: text }, [policy])).told;
}

async function toldWith(policy: Policy, parameters: PolicyParameters, text: string): Promise<readonly string[]> {
  const { findings } = await scanFiles(memoryFiles({ 'template.yaml': text }), {
    selected: [{ policy, severity: policy.severity, parameters }],
    policies: [policy],
  });
  return findings.map(({ verdict, resource }) => `${verdict} ${resource.address}`);
}

function domain(properties: string): string {
  return `Resources:\n  Search: {Type: AWS::OpenSearchService::Domain, Properties: {${properties}}}\n`;
}

describe('clusters of DocumentDB and Neptune', () => {
  it('are as clear as the global cluster that they join by its literal name', async () => {
    const text = `Resources:
  Worldwide: {Type: AWS::DocDB::GlobalCluster, Properties: {GlobalClusterIdentifier: worldwide}}
  Records: {Type: AWS::DocDB::DBCluster, Properties: {GlobalClusterIdentifier: worldwide}}
`;
    expect(await told(documentsEncrypted, text)).toEqual(['fail Records']);
    expect(await told(documentsEncrypted, text.replace('worldwide}}', 'worldwide, StorageEncrypted: "true"}}'))).toEqual([]);
  });

  it('that join a global cluster of another template are left to it', async () => {
    expect(await told(documentsEncrypted, 'Resources:\n  Records: {Type: AWS::DocDB::DBCluster, Properties: {GlobalClusterIdentifier: worldwide}}\n')).toEqual([]);
  });

  it('decide for the global cluster that is made from them, in a module too', async () => {
    const { told: findings } = await scanTexts(
      {
        'main.tf': `module "records" {
  source    = "./records"
  encrypted = false
}

resource "aws_docdb_global_cluster" "worldwide" {
  global_cluster_identifier    = "worldwide"
  source_db_cluster_identifier = module.records.arn
}
`,
        'records/main.tf': `variable "encrypted" {
  type = bool
}

resource "aws_docdb_cluster" "this" {
  cluster_identifier = "records"
  storage_encrypted  = var.encrypted
}

output "arn" {
  value = aws_docdb_cluster.this.arn
}
`,
      },
      [globalDocumentsEncrypted],
    );
    expect(findings).toEqual(['fail aws_docdb_global_cluster.worldwide']);
  });

  it('decide for snapshots that name them', async () => {
    const text = `resource "aws_neptune_cluster" "graph" {
  cluster_identifier = "graph"
}

resource "aws_neptune_cluster_snapshot" "graph" {
  db_cluster_identifier          = "graph"
  db_cluster_snapshot_identifier = "graph"
}
`;
    expect(await told(graphSnapshotEncrypted, text, 'main.tf')).toEqual(['fail aws_neptune_cluster_snapshot.graph']);
    expect(await told(graphSnapshotEncrypted, text.replace('= "graph"\n}\n', '= "graph"\n  storage_encrypted = true\n}\n'), 'main.tf')).toEqual([]);
  });

  it('are named beside the parameter group that switches TLS off', async () => {
    const { findings } = await scanTexts(
      {
        'template.yaml': `Resources:
  Settings: {Type: AWS::DocDB::DBClusterParameterGroup, Properties: {Name: settings, Description: x, Family: docdb5.0, Parameters: {tls: disabled}}}
  Records: {Type: AWS::DocDB::DBCluster, Properties: {DBClusterParameterGroupName: settings}}
`,
      },
      [documentsRequireTls],
    );
    expect(findings.map(({ resource, related }) => [resource.address, (related ?? []).map((part) => part.address)])).toEqual([['Settings', ['Records']]]);
  });
});

describe('caches', () => {
  const group = (properties: string): string => `Parameters:
  Engine: {Type: String, AllowedValues: [redis, valkey]}
Resources:
  Sessions: {Type: AWS::ElastiCache::ReplicationGroup, Properties: {ReplicationGroupDescription: x, Engine: !Ref Engine, ${properties}}}
`;

  it('are encrypted by default with one engine and not with the other', async () => {
    expect(await told(cacheEncrypted, group('NumCacheClusters: 2'))).toEqual(['fail Sessions when Engine is redis']);
    expect(await told(cacheEncrypted, group('AtRestEncryptionEnabled: false'))).toEqual(['fail Sessions']);
  });

  it('with Memcached are asked for TLS only when the configuration says so', async () => {
    const text = 'Resources:\n  Pages: {Type: AWS::ElastiCache::CacheCluster, Properties: {Engine: memcached, NumCacheNodes: 1}}\n';
    expect(await toldWith(cacheRequiresTls, {}, text)).toEqual([]);
    expect(await toldWith(cacheRequiresTls, { memcached: true }, text)).toEqual(['fail Pages']);
    expect(await toldWith(cacheRequiresTls, { memcached: true }, text.replace('memcached', 'redis'))).toEqual([]);
  });

  it('upgrade by themselves, whatever their version', async () => {
    for (const version of ['"10.1"', '5.0.6']) {
      expect(await told(cacheUpgraded, group(`AutoMinorVersionUpgrade: "false", EngineVersion: ${version}`))).toEqual(['fail Sessions']);
      expect(await told(cacheUpgraded, group(`AutoMinorVersionUpgrade: "true", EngineVersion: ${version}`))).toEqual([]);
    }
  });

  it('of MemoryDB with a list that a parameter names are for review', async () => {
    const text = 'Parameters:\n  Users: {Type: String}\nResources:\n  Store: {Type: AWS::MemoryDB::Cluster, Properties: {ACLName: !Ref Users}}\n';
    expect(await told(listOfUsers, text)).toEqual(['review Store']);
  });
});

describe('domains', () => {
  const open = '{"Statement": {"Effect": "Allow", "Principal": {"AWS": ["*"]}, "Action": "es:*", "Resource": "*"}}';

  it('are open by a policy that is text', async () => {
    expect(await told(searchPolicyNotOpen, domain(`AccessPolicies: '${open}'`))).toEqual(['fail Search']);
  });

  it('in a VPC are open without fine-grained access control only', async () => {
    const inside = `VPCOptions: {SubnetIds: [subnet-0123456789abcdef0]}, AccessPolicies: ${open}`;
    expect(await told(searchPolicyNotOpen, domain(inside))).toEqual(['fail Search']);
    expect(await told(searchPolicyNotOpen, domain(`${inside}, AdvancedSecurityOptions: {Enabled: "true"}`))).toEqual([]);
  });

  it('are opened by a policy that Terraform gives to a domain of another configuration', async () => {
    const text = `resource "aws_opensearch_domain_policy" "search" {
  domain_name     = "search"
  access_policies = jsonencode(${open})
}
`;
    expect(await told(searchPolicyNotOpen, text, 'main.tf')).toEqual(['fail aws_opensearch_domain_policy.search']);
  });

  it('publish a log when it is enabled and has a log group', async () => {
    const log = (properties: string): string => domain(`LogPublishingOptions: {AUDIT_LOGS: {${properties}}}`);
    expect(await told(searchLogsPublished, log('Enabled: "true", CloudWatchLogsLogGroupArn: !ImportValue logs'))).toEqual([]);
    expect(await told(searchLogsPublished, log('CloudWatchLogsLogGroupArn: !ImportValue logs'))).toEqual(['fail Search']);
    expect(await told(searchLogsPublished, log('Enabled: true'))).toEqual(['fail Search']);
  });

  it('are in the default group when Terraform adopts it', async () => {
    const text = `resource "aws_default_security_group" "this" {
  vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"

  vpc_options {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = [aws_default_security_group.this.id]
  }
}
`;
    expect(await told(searchSecurityGroup, text, 'main.tf')).toEqual(['fail aws_opensearch_domain.search']);
    expect(await told(searchSecurityGroup, text.replaceAll('aws_default_', 'aws_'), 'main.tf')).toEqual([]);
  });

  it('need a policy with forward secrecy only when the configuration says so', async () => {
    const text = domain('DomainEndpointOptions: {TLSSecurityPolicy: Policy-Min-TLS-1-2-2019-07}');
    expect(await toldWith(searchTls, {}, text)).toEqual([]);
    expect(await toldWith(searchTls, { requirePfs: true }, text)).toEqual(['fail Search']);
    expect(await toldWith(searchTls, { requirePfs: true }, text.replace('2019-07', 'PFS-2023-10'))).toEqual([]);
  });
});

describe('endpoints of DMS', () => {
  const endpoint = (properties: string): string => `Parameters:
  Password: {Type: String, NoEcho: true}
Resources:
  Source: {Type: AWS::DMS::Endpoint, Properties: {EndpointType: source, ${properties}}}
`;

  it.each([
    ['asm_password=secret;x=1', ['fail Source']],
    ['x=1; asmPassword = secret', ['fail Source']],
    ['asm_password={{resolve:secretsmanager:oracle:SecretString:password}}', []],
    ['passwordEncryption=true', []],
    ['', []],
  ])('with the attributes %j', async (attributes, expected) => {
    expect(await told(endpointSecrets, endpoint(`EngineName: oracle, ExtraConnectionAttributes: "${attributes}"`))).toEqual(expected);
  });

  it('with attributes that a NoEcho parameter completes hold no password', async () => {
    expect(await told(endpointSecrets, endpoint('EngineName: oracle, ExtraConnectionAttributes: !Sub "asm_password=${Password};x=1"'))).toEqual([]);
  });

  it.each(['AsmPassword', 'SecurityDbEncryption'])('with the password OracleSettings.%s', async (name) => {
    expect(await told(endpointSecrets, endpoint(`EngineName: oracle, OracleSettings: {${name}: secret}`))).toEqual(['fail Source']);
    expect(await told(endpointSecrets, endpoint(`EngineName: oracle, OracleSettings: {${name}: !Ref Password}`))).toEqual([]);
  });

  it.each([
    ['mysql', ['fail Source']],
    ['docdb', ['fail Source']],
    ['redshift', []],
    ['kafka', []],
  ])('to %s without a mode', async (engine, expected) => {
    expect(await told(endpointTls, endpoint(`EngineName: ${engine}`))).toEqual(expected);
  });
});
