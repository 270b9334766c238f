import { describe, expect, it } from 'vitest';

import { mapResource } from '../../../../src/frontend/terraform/mapping/index.js';
import type { MappedNode, MappingContext } from '../../../../src/frontend/terraform/mapping/index.js';
import { ABSENT, at, choice, condition, json, plainly, reference, resource, unknown } from './values.js';
import type { Written } from './values.js';

const CONTEXT: MappingContext = { typeOf: (id) => id.split('.')[0] };

function mapped(address: string, attributes: { readonly [key: string]: Written }, context: Partial<MappingContext> = {}): readonly MappedNode[] {
  return mapResource(resource(address, attributes, 100), { ...CONTEXT, ...context }).nodes;
}

/** The properties of the only node. */
function properties(address: string, attributes: { readonly [key: string]: Written }, context: Partial<MappingContext> = {}): unknown {
  const [only, ...others] = mapped(address, attributes, context);
  expect(others).toEqual([]);
  return only && plainly(only.properties);
}

describe('attributes', () => {
  it('are found by name, whatever CloudFormation capitalizes', () => {
    expect(properties('aws_kms_key.k', { enable_key_rotation: true, description: 'x' })).toEqual({ EnableKeyRotation: true, Description: 'x' });
    expect(properties('aws_db_instance.d', { kms_key_id: 'k', storage_encrypted: true, publicly_accessible: true, backup_retention_period: 1 })).toEqual({
      KmsKeyId: 'k',
      StorageEncrypted: true,
      PubliclyAccessible: true,
      BackupRetentionPeriod: 1,
    });
  });

  it('keep their places: the value where it is written, the key as in Terraform', () => {
    const [node] = mapped('aws_kms_key.k', { enable_key_rotation: true });
    const entry = node?.properties.entries.get('EnableKeyRotation');
    expect(entry?.keyPlace.start).toBe(101);
    expect(entry?.value.origin.place.start).toBe(100);
  });

  it('that are tags are those of the provider, too', () => {
    expect(properties('aws_kms_key.k', { tags: { a: 'own' }, tags_all: { a: 'own', b: 'default' } })).toEqual({
      Tags: [{ Key: 'a', Value: 'own' }, { Key: 'b', Value: 'default' }],
    });
    expect(properties('aws_kms_key.k', { tags_all: { b: 'default' } })).toEqual({ Tags: [{ Key: 'b', Value: 'default' }] });
  });

  it('of blocks go into objects and lists as CloudFormation has them', () => {
    expect(
      properties('aws_cloudtrail.t', { event_selector: [{ read_write_type: 'All', data_resource: [{ type: 'AWS::S3::Object', values: ['arn'] }] }] }),
    ).toEqual({
      EventSelectors: [{ ReadWriteType: 'All', DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn'] }] }],
      IsLogging: true,
      IncludeGlobalServiceEvents: true,
    });
    expect(properties('aws_lambda_function.f', { vpc_config: [{ subnet_ids: ['s'] }], environment: [{ variables: { a_key: 'v' } }] })).toEqual({
      VpcConfig: { SubnetIds: ['s'] },
      Environment: { Variables: { a_key: 'v' } },
    });
  });

  it('of an empty block make an empty object', () => {
    expect(properties('aws_wafv2_web_acl.w', { default_action: [{ allow: [{}] }] })).toEqual({ DefaultAction: { Allow: {} } });
  });

  it('that are null are absent, at the place of null', () => {
    const [node] = mapped('aws_kms_key.k', { description: null });
    expect(node?.properties.entries.get('Description')?.value).toEqual({ kind: 'absent', origin: { place: at(100) } });
  });

  it('without a counterpart are told, when they have a value', () => {
    const { unmapped } = mapResource(resource('aws_kms_key.k', { nothing: 1, neither: null, timeouts: [{ create: '1m' }], none: [] }), CONTEXT);
    expect(unmapped).toEqual(['nothing']);
  });

  it('that the provider does not have yet are found by name all the same', () => {
    expect(properties('aws_eks_cluster.c', { deletion_protection: true })).toEqual({ DeletionProtection: true });
  });

  it('with other words for values, other units, the opposite sense', () => {
    expect(properties('aws_s3_bucket.b', { acl: 'public-read' })).toEqual({ AccessControl: 'PublicRead' });
    expect(properties('aws_lb.l', { internal: false })).toEqual({ Scheme: 'internet-facing' });
    expect(properties('aws_cloudtrail_event_data_store.s', { suspend: true })).toEqual({ IngestionEnabled: false });
  });

  it('leave other values than the known ones as they are', () => {
    expect(properties('aws_s3_bucket.b', { acl: 'secret' })).toEqual({ AccessControl: 'secret' });
    expect(properties('aws_s3_bucket.b', { acl: unknown() })).toEqual({ AccessControl: '?' });
  });

  it('that AWS does not return go where the visible one goes', () => {
    expect(properties('aws_rds_cluster.c', { master_password_wo: 'p', master_password_wo_version: 1 })).toEqual({ Engine: 'aurora', MasterUserPassword: 'p' });
  });
});

describe('tags', () => {
  it('become a list of pairs where CloudFormation has one', () => {
    expect(properties('aws_kms_key.k', { tags: { Name: 'n', kms_key_id: choice(condition('c'), 'v', null) } })).toEqual({
      Tags: [{ Key: 'Name', Value: 'n' }, { if: 'c', then: [{ Key: 'kms_key_id', Value: 'v' }, '-'] }],
    });
  });

  it('stay a map where CloudFormation has one', () => {
    expect(properties('aws_msk_cluster.m', { tags: { some_key: 'v' } })).toEqual({ Tags: { some_key: 'v' } });
  });
});

describe('lists', () => {
  it('of names become lists of objects', () => {
    expect(properties('aws_eks_cluster.c', { enabled_cluster_log_types: ['api', 'audit'] })).toEqual({
      Logging: { ClusterLogging: { EnabledTypes: [{ Type: 'api' }, { Type: 'audit' }] } },
    });
  });

  it('of attributes by key, with CloudFormation\'s keys', () => {
    expect(properties('aws_lb.l', { drop_invalid_header_fields: true, access_logs: [{ bucket: 'b', enabled: choice(condition('c'), true, null) }] })).toEqual({
      LoadBalancerAttributes: [
        { Key: 'routing.http.drop_invalid_header_fields.enabled', Value: true },
        { Key: 'access_logs.s3.bucket', Value: 'b' },
        { if: 'c', then: [{ Key: 'access_logs.s3.enabled', Value: true }, '-'] },
      ],
    });
  });

  it('of blocks with a name become maps', () => {
    expect(
      properties('aws_db_parameter_group.g', { family: 'postgres16', parameter: [{ name: 'rds.force_ssl', value: '1' }, { name: unknown(), value: '2' }] }),
    ).toEqual({
      Family: 'postgres16',
      Parameters: { 'rds.force_ssl': '1' },
    });
    expect(properties('aws_opensearch_domain.d', { log_publishing_options: [{ log_type: 'AUDIT_LOGS', cloudwatch_log_group_arn: 'arn' }] })).toEqual({
      LogPublishingOptions: { AUDIT_LOGS: { CloudWatchLogsLogGroupArn: 'arn', Enabled: true } },
    });
  });

  it('of devices are one list', () => {
    expect(
      properties('aws_instance.i', { root_block_device: [{ encrypted: true }], ebs_block_device: [{ device_name: '/dev/sdb', volume_size: 8 }] }),
    ).toEqual({
      BlockDeviceMappings: [{ Ebs: { Encrypted: true } }, { DeviceName: '/dev/sdb', Ebs: { VolumeSize: 8 } }],
    });
  });
});

describe('documents', () => {
  it('stay texts, and say what they say with CloudFormation\'s references', () => {
    const [node] = mapped('aws_iam_policy.p', { policy: json({ Statement: [{ Resource: reference('aws_sns_topic.t', 'arn') }] }) });
    const policy = node?.properties.entries.get('PolicyDocument')?.value;
    expect(policy?.kind === 'literal' && policy.document && plainly(policy.document() ?? ABSENT)).toEqual({ Statement: [{ Resource: '<aws_sns_topic.t>' }] });
  });

  it('become structure where CloudFormation has structure', () => {
    expect(
      properties('aws_ecs_task_definition.t', {
        container_definitions: json([{
          name: 'web',
          readonlyRootFilesystem: true,
          logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g' } },
        }]),
      }),
    ).toEqual({
      ContainerDefinitions: [{ Name: 'web', ReadonlyRootFilesystem: true, LogConfiguration: { LogDriver: 'awslogs', Options: { 'awslogs-group': 'g' } } }],
    });
  });

  it('that are unknown stay unknown', () => {
    expect(properties('aws_ecs_task_definition.t', { container_definitions: unknown() })).toEqual({ ContainerDefinitions: '?' });
  });

  it('of which CloudFormation wants only a part', () => {
    expect(
      properties('aws_cloudwatch_event_bus_policy.p', { policy: json({ Version: '2012-10-17', Statement: [{ Effect: 'Allow' }] }) }),
    ).toEqual({ Statement: [{ Effect: 'Allow' }] });
  });
});

describe('choices', () => {
  const c = condition('var.x');

  it('are mapped in every alternative', () => {
    expect(
      properties('aws_s3_bucket.b', { acl: choice(c, 'private', 'public-read') }),
    ).toEqual({ AccessControl: { if: 'var.x', then: ['Private', 'PublicRead'] } });
  });

  it('of blocks make the object come and go', () => {
    expect(properties('aws_s3_bucket.b', { logging: choice(c, [{ target_bucket: 'l' }], []) })).toEqual({
      LoggingConfiguration: { if: 'var.x', then: [{ DestinationBucketName: 'l' }, '-'] },
    });
  });

  it('of flattened blocks decide over what is in them', () => {
    expect(properties('aws_lb_target_group.g', { health_check: choice(c, [{ protocol: 'HTTPS' }], []) })).toEqual({
      HealthCheckProtocol: { if: 'var.x', then: ['HTTPS', '-'] },
    });
  });

  it('of a type make a node for each', () => {
    const nodes = mapped('aws_security_group_rule.r', { type: choice(c, 'ingress', 'egress'), protocol: '-1', cidr_blocks: ['0.0.0.0/0'] });
    expect(nodes.map((node) => [node.key, node.type, node.conditions.map((one) => one.name)])).toEqual([
      ['', 'AWS::EC2::SecurityGroupIngress', ['var.x']],
      [':1', 'AWS::EC2::SecurityGroupEgress', ['var.x is false']],
    ]);
  });
});

describe('security groups', () => {
  it('have one rule for each peer', () => {
    const ingress = {
      from_port: 22,
      to_port: 22,
      protocol: 'tcp',
      cidr_blocks: ['0.0.0.0/0', '10.0.0.0/8'],
      ipv6_cidr_blocks: ['::/0'],
      security_groups: [reference('aws_security_group.h', 'id')],
      self: true,
    };
    const common = { FromPort: 22, ToPort: 22, IpProtocol: 'tcp' };
    expect(properties('aws_security_group.g', { ingress: [ingress] })).toEqual({
      SecurityGroupIngress: [
        { ...common, CidrIp: '0.0.0.0/0' },
        { ...common, CidrIp: '10.0.0.0/8' },
        { ...common, CidrIpv6: '::/0' },
        { ...common, SourceSecurityGroupId: '<aws_security_group.h>' },
        { ...common, SourceSecurityGroupId: '<aws_security_group.g>' },
      ],
      SecurityGroupEgress: [],
    });
  });

  it('keep a rule without peers, an unknown list of peers, a peer under a condition', () => {
    const c = condition('var.x');
    expect(
      properties('aws_security_group.g', {
        egress: [{ protocol: '-1' }],
        ingress: [{ protocol: 'tcp', cidr_blocks: unknown() }, { protocol: 'udp', cidr_blocks: choice(c, ['1.2.3.4/32'], []) }],
      }),
    ).toEqual({
      SecurityGroupEgress: [{ IpProtocol: '-1' }],
      SecurityGroupIngress: [
        { IpProtocol: 'tcp', CidrIp: '?' },
        { if: 'var.x', then: [{ IpProtocol: 'udp', CidrIp: '1.2.3.4/32' }, '-'] },
        { if: 'none of the others', then: [{ IpProtocol: 'udp' }, '-'] },
      ],
    });
  });

  it('have a node for each peer of a rule resource', () => {
    const nodes = mapped('aws_security_group_rule.r', {
      type: 'egress',
      security_group_id: reference('aws_security_group.g', 'id'),
      protocol: '-1',
      cidr_blocks: ['0.0.0.0/0'],
      ipv6_cidr_blocks: ['::/0'],
      self: true,
    });
    expect(nodes.map((node) => [node.key, node.type, plainly(node.properties)])).toEqual([
      ['', 'AWS::EC2::SecurityGroupEgress', { GroupId: '<aws_security_group.g>', IpProtocol: '-1', CidrIp: '0.0.0.0/0' }],
      ['#1', 'AWS::EC2::SecurityGroupEgress', { GroupId: '<aws_security_group.g>', IpProtocol: '-1', CidrIpv6: '::/0' }],
      ['#2', 'AWS::EC2::SecurityGroupEgress', { GroupId: '<aws_security_group.g>', IpProtocol: '-1', DestinationSecurityGroupId: '<aws_security_group.g>' }],
    ]);
  });
});

describe('blocks that are resources in CloudFormation', () => {
  it('refer to the resource that they are written in, and stand at their own place', () => {
    const nodes = mapped('aws_network_acl.n', {
      ingress: [{ rule_no: 1, protocol: 'tcp', from_port: 22, to_port: 22, action: 'allow', cidr_block: '0.0.0.0/0' }],
      subnet_ids: ['s'],
    });
    expect(nodes.map((node) => [node.key, node.type, plainly(node.properties), node.header?.start])).toEqual([
      ['', 'AWS::EC2::NetworkAcl', {}, undefined],
      [
        'ingress[0]',
        'AWS::EC2::NetworkAclEntry',
        {
          Egress: false,
          RuleNumber: 1,
          Protocol: 6,
          PortRange: { From: 22, To: 22 },
          RuleAction: 'allow',
          CidrBlock: '0.0.0.0/0',
          NetworkAclId: '<aws_network_acl.n>',
        },
        100,
      ],
      ['subnet_ids[0]', 'AWS::EC2::SubnetNetworkAclAssociation', { SubnetId: 's', NetworkAclId: '<aws_network_acl.n>' }, 101],
    ]);
  });

  it('are there under what decides them, and not when they are null', () => {
    const c = condition('var.x');
    const nodes = mapped('aws_sqs_queue.q', { policy: choice(c, '{}', null) });
    expect(nodes.map((node) => [node.type, plainly(node.properties), node.conditions])).toEqual([
      ['AWS::SQS::Queue', {}, []],
      ['AWS::SQS::QueuePolicy', { PolicyDocument: '{}', Queues: ['<aws_sqs_queue.q>'] }, [c]],
    ]);
    expect(mapped('aws_sqs_queue.q', { policy: null })).toHaveLength(1);
  });
});

describe('replicas of a DynamoDB table', () => {
  it('are what CloudFormation has in another type, each with what it has on its own', () => {
    const replica = { region_name: 'eu-central-1', point_in_time_recovery: false, kms_key_arn: 'k' };
    const [table, ...replicas] = mapped('aws_dynamodb_table.t', { name: 't', point_in_time_recovery: [{ enabled: true }], replica: [replica] });
    expect(table?.type).toBe('AWS::DynamoDB::Table');
    expect(replicas.map(({ type, key }) => [type, key])).toEqual([['AWS::DynamoDB::GlobalTable', 'replica[0]']]);
    expect(replicas.map(({ properties: all }) => plainly(all))).toEqual([
      expect.objectContaining({
        Replicas: [{
          Region: 'eu-central-1',
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false },
          SSESpecification: { KMSMasterKeyId: 'k' },
        }],
      }),
    ]);
  });
});

describe('what is not written', () => {
  it('has the provider\'s default, at the header, or where null is', () => {
    const [node] = mapped('aws_db_instance.d', { backup_retention_period: null });
    expect(node && plainly(node.properties)).toEqual({ BackupRetentionPeriod: 0, PubliclyAccessible: false });
    expect(node?.properties.entries.get('PubliclyAccessible')?.value.origin.place).toEqual(at(100));
  });

  it('has the default on the paths on which it is absent', () => {
    expect(
      properties('aws_elb.e', { cross_zone_load_balancing: choice(condition('c'), false, null) }),
    ).toEqual({ CrossZone: { if: 'c', then: [false, true] } });
  });

  it('has no default inside something absent', () => {
    expect(properties('aws_elb.e', { access_logs: [] })).toEqual({ CrossZone: true });
    expect(properties('aws_elb.e', { access_logs: [{ bucket: 'b' }] })).toEqual({ CrossZone: true, AccessLoggingPolicy: { S3BucketName: 'b', Enabled: true } });
  });

  it('has the default of the provider\'s version', () => {
    expect(properties('aws_redshift_cluster.r', {})).toEqual({ AllowVersionUpgrade: true });
    expect(properties('aws_redshift_cluster.r', {}, { providerMajor: 5 })).toEqual({ AllowVersionUpgrade: true, Encrypted: false, PubliclyAccessible: true });
    expect(properties('aws_redshift_cluster.r', { encrypted: true }, { providerMajor: 5 })).toMatchObject({ Encrypted: true });
  });

  it('has no default of a new one where it is a copy', () => {
    expect(properties('aws_db_instance.d', { snapshot_identifier: 's' })).toEqual({ DBSnapshotIdentifier: 's', PubliclyAccessible: false });
    expect(properties('aws_db_instance.d', { snapshot_identifier: null, restore_to_point_in_time: [] })).toMatchObject({ BackupRetentionPeriod: 0 });
    expect(properties('aws_db_instance.d', { replicate_source_db: unknown() })).not.toHaveProperty('BackupRetentionPeriod');
  });

  it('follows from the type, or from what is written', () => {
    expect(properties('aws_fsx_lustre_file_system.f', { deployment_type: 'SCRATCH_2' })).toEqual({
      FileSystemType: 'LUSTRE',
      LustreConfiguration: { AutomaticBackupRetentionDays: 0, DeploymentType: 'SCRATCH_2' },
    });
    expect(properties('aws_flow_log.f', { vpc_id: reference('aws_vpc.v', 'id') })).toEqual({ ResourceId: '<aws_vpc.v>', ResourceType: 'VPC' });
  });

  it('may be a block that is switched off', () => {
    expect(properties('aws_kinesis_firehose_delivery_stream.f', { server_side_encryption: [{ enabled: false }] })).toEqual({ DeliveryStreamType: 'DirectPut' });
    expect(properties('aws_kinesis_firehose_delivery_stream.f', { server_side_encryption: [{ enabled: true, key_arn: 'k' }] })).toMatchObject({
      DeliveryStreamEncryptionConfigurationInput: { KeyARN: 'k' },
    });
    expect(properties('aws_kinesis_firehose_delivery_stream.f', { server_side_encryption: [{ enabled: unknown() }] })).toMatchObject({
      DeliveryStreamEncryptionConfigurationInput: '?',
    });
  });
});

describe('types', () => {
  it('of CloudFormation\'s own provider are mapped by name', () => {
    const [node] = mapped('awscc_s3_bucket.b', {
      bucket_encryption: { server_side_encryption_configuration: [{ server_side_encryption_by_default: { sse_algorithm: 'AES256' } }] },
      tags: [{ key: 'k', value: 'v' }],
    });
    expect([node?.type, node && plainly(node.properties)]).toEqual([
      'AWS::S3::Bucket',
      {
        BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
        Tags: [{ Key: 'k', Value: 'v' }],
      },
    ]);
  });

  it.each(['aws_ebs_encryption_by_default', 'aws_not_known_here', 'google_storage_bucket'])('without a counterpart keep name and attributes: %s', (type) => {
    const result = mapResource(resource(`${type}.x`, { enabled: true, key: reference('aws_kms_key.k', 'arn') }), CONTEXT);
    expect(result.nodes.map((node) => [node.type, plainly(node.properties)])).toEqual([[type, { enabled: true, key: '<aws_kms_key.k.Arn>' }]]);
    expect(result.unmapped).toEqual([]);
  });

  it.each(['constructor', 'toString', '__proto__'])('%s, attribute and value are nothing special', (name) => {
    expect(mapped(`${name}.x`, {}).map((node) => node.type)).toEqual([name]);
    const { nodes, unmapped } = mapResource(resource('aws_s3_bucket.b', Object.fromEntries([[name, 1], ['acl', name]])), CONTEXT);
    expect(nodes.map((node) => plainly(node.properties))).toEqual([{ AccessControl: name }]);
    expect(unmapped).toEqual([name]);
  });
});
