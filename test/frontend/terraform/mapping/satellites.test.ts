import { describe, expect, it } from 'vitest';

import { mapResources } from '../../../../src/frontend/terraform/mapping/index.js';
import type { SourceResource } from '../../../../src/frontend/terraform/mapping/index.js';
import type { Condition } from '../../../../src/model/decision.js';
import type { Value } from '../../../../src/model/value.js';
import { at, choice, condition, json, plainly, reference, resource, unknown, value } from './values.js';

function graph(...resources: readonly SourceResource[]): unknown {
  return mapResources(resources).nodes.map((node) => ({
    id: node.id,
    type: node.type,
    properties: plainly(node.properties),
    parts: node.parts.map((part) => part.address),
  }));
}

const BUCKET = resource('aws_s3_bucket.a', { bucket: 'b' });
const BLOCK = { bucket: reference('aws_s3_bucket.a', 'id'), block_public_acls: true };

describe('a part', () => {
  it('is properties of its parent, and remembered', () => {
    const versioning = resource('aws_s3_bucket_versioning.v', {
      bucket: reference('aws_s3_bucket.a', 'bucket'),
      versioning_configuration: [{ status: 'Enabled' }],
    });
    expect(graph(BUCKET, versioning)).toEqual([
      {
        id: 'aws_s3_bucket.a',
        type: 'AWS::S3::Bucket',
        properties: { BucketName: 'b', VersioningConfiguration: { Status: 'Enabled' }, MfaDelete: 'Disabled' },
        parts: ['aws_s3_bucket_versioning.v'],
      },
    ]);
  });

  it('keeps its own places', () => {
    const [node] = mapResources([BUCKET, resource('aws_s3_bucket_public_access_block.p', BLOCK, 500)]).nodes;
    const block = node?.properties.entries.get('PublicAccessBlockConfiguration')?.value;
    expect(block?.kind === 'map' && block.entries.get('BlockPublicAcls')?.value.origin.place.start).toBe(500);
    expect(node?.parts.map((part) => part.header.start)).toEqual([500]);
  });

  it('finds its parent by literal name', () => {
    expect(graph(resource('aws_s3_bucket_public_access_block.p', { bucket: 'b', block_public_acls: true }), BUCKET)).toEqual([
      {
        id: 'aws_s3_bucket.a',
        type: 'AWS::S3::Bucket',
        properties: { BucketName: 'b', PublicAccessBlockConfiguration: { BlockPublicAcls: true } },
        parts: ['aws_s3_bucket_public_access_block.p'],
      },
    ]);
  });

  it('finds its parent by a name that only the deployment decides, when both have the same', () => {
    const [app, other] = [unknown(), unknown()];
    const named = (name: Value): Value => ({ kind: 'concat', parts: [name, value('-logs')], origin: { place: at(0) } });
    const block = (name: Value): SourceResource => resource('aws_s3_bucket_public_access_block.p', { bucket: name, block_public_acls: true });
    const owners = (bucket: Value, part: Value): readonly string[] =>
      mapResources([resource('aws_s3_bucket.a', { bucket }), block(part)]).nodes.flatMap((node) => node.parts.map(() => node.id));
    expect(owners(app, app)).toEqual(['aws_s3_bucket.a']);
    expect(owners(named(app), named(app))).toEqual(['aws_s3_bucket.a']);
    expect(owners(named(app), named(other))).toEqual([]);
    expect(owners(app, other)).toEqual([]);
  });

  it('finds its parent through another part', () => {
    const block = resource('aws_s3_bucket_public_access_block.p', BLOCK);
    const versioning = resource('aws_s3_bucket_versioning.v', {
      bucket: reference('aws_s3_bucket_public_access_block.p', 'id'),
      versioning_configuration: [{ status: 'Enabled' }],
    });
    expect(mapResources([BUCKET, block, versioning]).nodes.map((node) => node.parts.map((part) => part.address))).toEqual([
      ['aws_s3_bucket_public_access_block.p', 'aws_s3_bucket_versioning.v'],
    ]);
  });

  it('that refers to itself, round about, is alone', () => {
    const one = resource('aws_s3_bucket_versioning.one', { bucket: reference('aws_s3_bucket_versioning.two', 'id') });
    const two = resource('aws_s3_bucket_versioning.two', { bucket: reference('aws_s3_bucket_versioning.one', 'id') });
    expect(mapResources([one, two]).nodes.map(({ id, isFragment }) => [id, isFragment])).toEqual([[one.id, true], [two.id, true]]);
  });

  it('finds its parent by equal keys', () => {
    const key = { rest_api_id: reference('aws_api_gateway_rest_api.r', 'id'), stage_name: 'prod' };
    const stage = resource('aws_api_gateway_stage.s', key);
    const other = resource('aws_api_gateway_stage.t', { ...key, stage_name: 'dev' });
    const settings = resource('aws_api_gateway_method_settings.m', { ...key, method_path: '*/*', settings: [{ logging_level: 'INFO' }] });
    expect(graph(other, stage, settings)).toEqual([
      {
        id: 'aws_api_gateway_stage.t',
        type: 'AWS::ApiGateway::Stage',
        properties: { RestApiId: '<aws_api_gateway_rest_api.r.id>', StageName: 'dev' },
        parts: [],
      },
      {
        id: 'aws_api_gateway_stage.s',
        type: 'AWS::ApiGateway::Stage',
        properties: { RestApiId: '<aws_api_gateway_rest_api.r.id>', StageName: 'prod', MethodSettings: [{ ResourcePath: '*/*', LoggingLevel: 'INFO' }] },
        parts: ['aws_api_gateway_method_settings.m'],
      },
    ]);
  });

  it('without a parent in the graph says what it says of it', () => {
    const [node, ...others] = mapResources([resource('aws_s3_bucket_versioning.v', { bucket: unknown(), versioning_configuration: [{ status: 'Enabled' }] })]).nodes;
    expect(others).toEqual([]);
    expect(node).toMatchObject({ id: 'aws_s3_bucket_versioning.v', type: 'AWS::S3::Bucket', parts: [], isFragment: true });
    expect(node && plainly(node.properties)).toEqual({ VersioningConfiguration: { Status: 'Enabled' }, MfaDelete: 'Disabled' });
  });

  it('without a parent in the graph is one with the others of the same parent', () => {
    const bucket = unknown();
    const versioning = resource('aws_s3_bucket_versioning.v', { bucket, versioning_configuration: [{ status: 'Enabled' }] });
    const block = { block_public_acls: true, block_public_policy: true, ignore_public_acls: true, restrict_public_buckets: true };
    const same = resource('aws_s3_bucket_public_access_block.p', { ...block, bucket });
    const another = resource('aws_s3_bucket_public_access_block.q', { ...block, bucket: unknown() });
    expect(graph(versioning, same, another)).toMatchObject([
      {
        id: 'aws_s3_bucket_versioning.v',
        properties: { VersioningConfiguration: { Status: 'Enabled' }, PublicAccessBlockConfiguration: { BlockPublicAcls: true } },
        parts: ['aws_s3_bucket_public_access_block.p'],
      },
      { id: 'aws_s3_bucket_public_access_block.q', properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: true } }, parts: [] },
    ]);
    expect(graph(resource('aws_s3_bucket_acl.a', { bucket: 'b', acl: 'private' }), resource('aws_s3_bucket_acl.z', { bucket: 'c', acl: 'private' }))).toHaveLength(2);
    expect(graph(resource('aws_s3_bucket_acl.a', { bucket: 'b', acl: 'private' }), { ...same, attributes: resource('', { ...block, bucket: 'b' }).attributes })).toHaveLength(1);
  });

  it('that is not there in any case stands for no other', () => {
    const versioning = resource('aws_s3_bucket_versioning.v', { bucket: 'b', versioning_configuration: [{ status: 'Enabled' }] }, 0, [condition('var.x')]);
    expect(graph(versioning, resource('aws_s3_bucket_acl.a', { bucket: 'b', acl: 'private' }))).toMatchObject([
      { id: 'aws_s3_bucket_versioning.v', parts: [] },
      { id: 'aws_s3_bucket_acl.a', parts: [] },
    ]);
  });

  it('without a parent of any kind says it of one of each', () => {
    const attachment = resource('aws_iam_policy_attachment.a', { name: 'n', roles: ['r'], users: ['u'], policy_arn: 'p' });
    expect(graph(attachment)).toMatchObject([
      { id: 'aws_iam_policy_attachment.a', type: 'AWS::IAM::Role', properties: { ManagedPolicyArns: ['p'] } },
      { id: 'aws_iam_policy_attachment.a/AWS::IAM::User', type: 'AWS::IAM::User', properties: { ManagedPolicyArns: ['p'] } },
    ]);
  });

  it('is no node of a type of which it names none', () => {
    const attachment = resource('aws_iam_policy_attachment.a', { name: 'n', users: [], groups: ['g'], policy_arn: 'p' });
    expect(mapResources([attachment]).nodes.map(({ type }) => type)).toEqual(['AWS::IAM::Group']);
  });

  it('belongs to that one of several of the same name whose name it took', () => {
    const [one, two] = [resource('aws_iam_role.one', { name: 'r' }, 10), resource('aws_iam_role.two', { name: 'r' }, 20)];
    const part = (role: Value): SourceResource => resource('aws_iam_role_policy_attachment.a', { role, policy_arn: 'p' });
    expect(graph(one, two, part(value('r', 20)))).toMatchObject([{ id: 'aws_iam_role.one', parts: [] }, { id: 'aws_iam_role.two', parts: ['aws_iam_role_policy_attachment.a'] }]);
    expect(graph(one, two, part(value('r', 30)))).toMatchObject([{ id: 'aws_iam_role.one', parts: ['aws_iam_role_policy_attachment.a'] }, { parts: [] }]);
  });

  it('without a parent in the graph still says what it gives to it', () => {
    expect(graph(resource('aws_iam_role_policy_attachment.a', { role: 'elsewhere', policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' }))).toEqual([
      {
        id: 'aws_iam_role_policy_attachment.a',
        type: 'AWS::IAM::Role',
        properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] },
        parts: [],
      },
    ]);
  });

  it('of several parents is a part of each', () => {
    const attachment = resource('aws_iam_policy_attachment.a', {
      name: 'n',
      roles: [reference('aws_iam_role.r', 'name')],
      users: ['u'],
      policy_arn: reference('aws_iam_policy.p', 'arn'),
    });
    expect(graph(resource('aws_iam_role.r', {}), resource('aws_iam_user.u', { name: 'u' }), attachment)).toEqual([
      { id: 'aws_iam_role.r', type: 'AWS::IAM::Role', properties: { ManagedPolicyArns: ['<aws_iam_policy.p.arn>'] }, parts: ['aws_iam_policy_attachment.a'] },
      {
        id: 'aws_iam_user.u',
        type: 'AWS::IAM::User',
        properties: { UserName: 'u', ManagedPolicyArns: ['<aws_iam_policy.p.arn>'] },
        parts: ['aws_iam_policy_attachment.a'],
      },
    ]);
  });

  it('adds to what the parent says itself', () => {
    const role = resource('aws_iam_role.r', { managed_policy_arns: ['a'] });
    const attachments = ['b', 'c'].map((arn) => resource(`aws_iam_role_policy_attachment.${arn}`, {
      role: reference('aws_iam_role.r', 'name'),
      policy_arn: arn,
    }));
    expect(graph(role, ...attachments)).toMatchObject([{ properties: { ManagedPolicyArns: ['a', 'b', 'c'] } }]);
  });

  it('that AWS makes up still has what follows from its being there', () => {
    expect(graph(resource('aws_iam_user.u', { name: 'u' }), resource('aws_iam_user_login_profile.l', { user: 'u' }))).toMatchObject([
      { properties: { UserName: 'u', LoginProfile: { PasswordResetRequired: false } } },
    ]);
  });

  it('tells with its type what has no counterpart', () => {
    const [node] = mapResources([resource('aws_s3_bucket.a', { nothing: 1 }), resource('aws_s3_bucket_public_access_block.p', { ...BLOCK, neither: 1 })]).nodes;
    expect(node?.unmapped).toEqual(['nothing', 'aws_s3_bucket_public_access_block.neither']);
  });
});

describe('a part under a condition', () => {
  const yes = condition('var.x');
  const no: Condition = { kind: 'condition', name: '!var.x', formula: { kind: 'not', of: { kind: 'condition', condition: yes } } };
  const block = (name: string, on: boolean, ...conditions: readonly Condition[]): SourceResource =>
    resource(`aws_s3_bucket_public_access_block.${name}`, { ...BLOCK, block_public_acls: on }, 0, conditions);

  it('is a choice between presence and absence', () => {
    expect(graph(BUCKET, block('p', true, yes))).toMatchObject([
      { properties: { PublicAccessBlockConfiguration: { if: 'var.x', then: [{ BlockPublicAcls: true }, '-'] } } },
    ]);
  });

  it('is one choice with the part of the opposite condition', () => {
    expect(graph(BUCKET, block('p', true, yes), block('q', false, no))).toMatchObject([
      { properties: { PublicAccessBlockConfiguration: { if: 'var.x', then: [{ BlockPublicAcls: true }, { BlockPublicAcls: false }] } } },
    ]);
    expect(graph(BUCKET, block('q', false, no), block('p', true, yes))).toMatchObject([
      { properties: { PublicAccessBlockConfiguration: { if: '!var.x', then: [{ BlockPublicAcls: false }, { BlockPublicAcls: true }] } } },
    ]);
  });

  it('that its parent shares is simply there', () => {
    const bucket = resource('aws_s3_bucket.a', {}, 0, [yes]);
    expect(graph(bucket, block('p', true, yes))).toMatchObject([{ properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: true } } }]);
  });

  it('adds items to a list one by one', () => {
    const role = resource('aws_iam_role.r', { managed_policy_arns: ['a'] });
    const attachment = resource('aws_iam_role_policy_attachment.b', { role: reference('aws_iam_role.r', 'name'), policy_arn: 'b' }, 0, [yes]);
    expect(graph(role, attachment)).toMatchObject([{ properties: { ManagedPolicyArns: ['a', { if: 'var.x', then: ['b', '-'] }] } }]);
  });

  it('may have a parent that is decided by one', () => {
    const other = resource('aws_s3_bucket.z', {});
    const part = resource('aws_s3_bucket_public_access_block.p', {
      ...BLOCK,
      bucket: choice(yes, reference('aws_s3_bucket.a', 'id'), reference('aws_s3_bucket.z', 'id')),
    });
    expect(graph(BUCKET, other, part)).toMatchObject([
      { properties: { PublicAccessBlockConfiguration: { if: 'var.x', then: [{ BlockPublicAcls: true }, '-'] } } },
      { properties: { PublicAccessBlockConfiguration: { if: 'var.x', then: ['-', { BlockPublicAcls: true }] } } },
    ]);
  });
});

describe('references', () => {
  it('to a part mean its parent, in documents too', () => {
    const block = resource('aws_s3_bucket_public_access_block.p', BLOCK);
    const policy = resource('aws_s3_bucket_policy.q', {
      bucket: reference('aws_s3_bucket_public_access_block.p', 'bucket'),
      policy: json({ Statement: [{ Resource: reference('aws_s3_bucket.a', 'arn') }] }),
    });
    const { nodes, standsFor } = mapResources([BUCKET, block, policy]);
    expect([...standsFor]).toEqual([['aws_s3_bucket_public_access_block.p', 'aws_s3_bucket.a']]);
    const entries = nodes[1]?.properties.entries;
    expect(entries?.get('Bucket')?.value).toMatchObject({ kind: 'reference', target: 'aws_s3_bucket.a' });
    const document = entries?.get('PolicyDocument')?.value;
    expect(
      document?.kind === 'literal' && document.document && plainly(document.document() ?? unknown()),
    ).toEqual({ Statement: [{ Resource: '<aws_s3_bucket.a.Arn>' }] });
  });

  it('between blocks and the resource that they stand in have ids in the graph', () => {
    expect(graph(resource('aws_route_table.r', { route: [{ cidr_block: '0.0.0.0/0', gateway_id: reference('aws_internet_gateway.i', 'id') }] }))).toEqual([
      { id: 'aws_route_table.r', type: 'AWS::EC2::RouteTable', properties: {}, parts: [] },
      {
        id: 'aws_route_table.r/route[0]',
        type: 'AWS::EC2::Route',
        properties: { DestinationCidrBlock: '0.0.0.0/0', GatewayId: '<aws_internet_gateway.i.id>', RouteTableId: '<aws_route_table.r>' },
        parts: [],
      },
    ]);
  });
});
