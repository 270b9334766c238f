import type { Node } from '../../../syntax/tree.js';
import { child } from '../../../syntax/tree.js';
import type { Literal } from './build.js';
import { build } from './build.js';
import type { Expansion, SamResource } from './expansion.js';
import { own, refuse } from './expansion.js';
import { isIntrinsic, isNoValue } from './intrinsics.js';
import { tagList } from './tags.js';

const attributeTypes: Readonly<Record<string, string>> = { String: 'S', Number: 'N', Binary: 'B' };

/** Expands `AWS::Serverless::SimpleTable`: a DynamoDB table with a primary key of one attribute. */
export function addSimpleTable(expansion: Expansion, resource: SamResource): void {
  const { id, keyPlace, properties } = resource;
  const key = primaryKey(expansion, resource);
  const throughput = properties.entries.get('ProvisionedThroughput');
  const hasThroughput = throughput !== undefined && !isNoValue(throughput.value);
  const tags = tagList(child(properties, 'Tags'));
  expansion.add({
    id,
    type: 'AWS::DynamoDB::Table',
    place: keyPlace,
    properties: {
      AttributeDefinitions: [{ AttributeName: key.name, AttributeType: key.type }],
      KeySchema: [{ AttributeName: key.name, KeyType: 'HASH' }],
      ...(hasThroughput ? { ProvisionedThroughput: throughput } : { BillingMode: 'PAY_PER_REQUEST' }),
      PointInTimeRecoverySpecification: properties.entries.get('PointInTimeRecoverySpecification'),
      SSESpecification: properties.entries.get('SSESpecification'),
      TableName: properties.entries.get('TableName'),
      Tags: tags.length > 0 ? tags : undefined,
    },
    attributes: own(resource),
  });
}

function primaryKey(expansion: Expansion, { properties }: SamResource): { readonly name: Literal; readonly type: Literal } {
  const key = child(properties, 'PrimaryKey');
  if (!key || isNoValue(key)) return { name: 'id', type: 'S' };
  if (key.kind !== 'map') return refuse('`PrimaryKey` is not a map.', key);
  const name = child(key, 'Name') ?? refuse('`PrimaryKey.Name` is missing.', key);
  const type: Node = child(key, 'Type') ?? refuse('`PrimaryKey.Type` is missing.', key);
  const text = expansion.text(type);
  if (text === undefined) return { name, type: isIntrinsic(type) ? type : refuse('`PrimaryKey.Type` is not a string.', type) };
  const short = Object.hasOwn(attributeTypes, text) ? attributeTypes[text] : undefined;
  return { name, type: short === undefined ? refuse('`PrimaryKey.Type` is none of String, Number, Binary.', type) : build(short, type.place) };
}

