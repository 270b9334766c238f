import type { Place } from '../../../../model/source.js';
import type { Origin, Value } from '../../../../model/value.js';
import { STRING } from '../../types.js';
import { tryConvert } from '../../values/convert.js';
import { joined, leaf, ropeText } from '../../values/rope.js';
import type { Rope } from '../../values/rope.js';
import type { Entry, TextValue, TfValue } from '../../values/value.js';
import { isDecided, ropeValue, textValue, unknownValue } from '../../values/value.js';
import { policyDocument } from '../iam-policy-document/document.js';
import { bodyModel } from './bodies.js';
import { documentOf } from './documents.js';
import { fromModelValue } from './from-model.js';
import type { ResourceInstance } from './resource.js';
import type { RootContext } from './root-context.js';

/** What of a data source can be computed without asking anybody. Everything else is known when Terraform runs. */
export function computedData(data: ResourceInstance, context: RootContext): ReadonlyMap<string, TfValue> {
  const { header } = data.block;
  switch (data.type) {
    case 'aws_iam_policy_document':
      return documentAttributes(data, context);
    case 'aws_region': {
      const named = data.argument('name') ?? data.argument('region');
      return texts(header, named?.value ?? data.provider?.region(), (region) => ({ name: region, region, id: region }));
    }
    case 'aws_partition':
      return partitionAttributes(data, texts(header, data.provider?.region(), partitionOf));
    case 'aws_arn':
      return texts(header, data.argument('arn')?.value, arnParts);
    case 'aws_iam_policy':
      return managedPolicy(data);
    case 'aws_iam_openid_connect_provider':
      return identityProvider(data);
    case 'aws_kms_alias':
      return keyAlias(data);
    case 'aws_kms_key':
      return keyByAlias(data);
    case 'aws_s3_bucket':
      return bucketEndpoints(data);
    case 'aws_service_principal':
      return texts(header, data.argument('service_name')?.value, (service) => ({ name: `${service}.amazonaws.com`, suffix: 'amazonaws.com' }));
    case 'aws_default_tags':
      return new Map(Object.entries({ tags: data.provider?.defaultTags() }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
    default:
      return new Map();
  }
}

/**
 * Whether an attribute of a data source is something that AWS calls by a name: not known, but never empty and without wildcards,
 * like a reference to a resource of another configuration. Where a policy asks for what an ARN ends with, it is not known at all.
 * The addresses of a network are no name, but nobody's 0.0.0.0/0 either.
 */
export function isNameAtAws(type: string, attribute: string): boolean {
  if (!type.startsWith('aws_') || ASKED_ABOUT.has(type)) return false;
  if (attribute === 'cidr_block') return type === 'aws_vpc' || type === 'aws_subnet';
  return attribute === 'arn' || attribute === 'iam_arn' || attribute === 'account_id';
}

/** `arn:aws:iam::aws:policy/AdministratorAccess`, `arn:aws:kms:…:alias/aws/s3`. */
const ASKED_ABOUT: ReadonlySet<string> = new Set(['aws_iam_policy', 'aws_kms_alias']);

/**
 * AWS's own policies without a path in their ARN that policies ask about. The data source finds exactly one policy of a name, and
 * these are in every account. https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
const IN_EVERY_ACCOUNT: ReadonlySet<string> = new Set(['AdministratorAccess', 'IAMFullAccess', 'PowerUserAccess']);

/** The ARN of a policy that is looked up by name ends with the name, whosever it is. */
function managedPolicy(data: ResourceInstance): ReadonlyMap<string, TfValue> {
  const name = data.argument('name')?.value;
  if (name?.kind !== 'text' || data.argument('arn') !== undefined) return new Map();
  const { origin } = name;
  const known = ropeText(name.text);
  const isInEveryAccount = known !== undefined && IN_EVERY_ACCOUNT.has(known);
  const start = isInEveryAccount ? awsOwned(data, origin) : [hole(`account and path of ${data.address}`, origin)];
  return new Map([['arn', ropeValue(joined([...start, leaf('/', origin), name.text]), origin)]]);
}

/** The ARN of a provider that is looked up by its URL ends with the URL. */
function identityProvider(data: ResourceInstance): ReadonlyMap<string, TfValue> {
  const url = data.argument('url')?.value;
  const known = url?.kind === 'text' ? ropeText(url.text) : undefined;
  if (url === undefined || known === undefined || data.argument('arn') !== undefined) return new Map();
  const { origin } = url;
  const end = leaf(`:oidc-provider/${known.replace(/^https:\/\//, '')}`, origin);
  return new Map([['arn', ropeValue(joined([hole(`account of ${data.address}`, origin), end]), origin)]]);
}

/**
 * The ARN of an alias ends with the alias, in whatever account and region. A key that AWS manages is called by its alias everywhere:
 * its own ARN does not tell whose it is.
 */
function keyAlias(data: ResourceInstance): ReadonlyMap<string, TfValue> {
  const name = data.argument('name')?.value;
  if (name?.kind !== 'text') return new Map();
  const arn = aliasArn(data, name);
  return new Map((isAwsManaged(name) ? ['arn', 'target_key_arn', 'target_key_id'] : ['arn']).map((attribute) => [attribute, arn]));
}

/** Of a key that is looked up by the alias of AWS's own, the same. */
function keyByAlias(data: ResourceInstance): ReadonlyMap<string, TfValue> {
  const name = data.argument('key_id')?.value;
  if (name?.kind !== 'text' || !isAwsManaged(name)) return new Map();
  const arn = aliasArn(data, name);
  return new Map(['arn', 'id', 'key_id'].map((attribute) => [attribute, arn]));
}

/** https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk */
function isAwsManaged({ text }: TextValue): boolean {
  return ropeText(text)?.startsWith('alias/aws/') ?? false;
}

function aliasArn(data: ResourceInstance, { text, origin }: TextValue): TfValue {
  return ropeValue(joined([hole(`account and region of ${data.address}`, origin), leaf(':', origin), text]), origin);
}

/** Where the objects of a bucket are, whatever it is called. https://docs.aws.amazon.com/general/latest/gr/s3.html */
function bucketEndpoints(data: ResourceInstance): ReadonlyMap<string, TfValue> {
  const name = data.argument('bucket')?.value;
  if (name?.kind !== 'text') return new Map();
  const { origin, text } = name;
  const endpoint = (...rest: readonly Rope[]): TfValue => ropeValue(joined([text, ...rest, leaf('.amazonaws.com', origin)]), origin);
  return new Map([
    ['bucket_domain_name', endpoint(leaf('.s3', origin))],
    ['bucket_regional_domain_name', endpoint(leaf('.s3.', origin), hole(`region of ${data.address}`, origin))],
  ]);
}

function awsOwned(data: ResourceInstance, origin: Origin): readonly Rope[] {
  const partition = texts(origin.place, data.provider?.region(), partitionOf).get('partition');
  return [leaf('arn:', origin), partition?.kind === 'text' ? partition.text : leaf('aws', origin), leaf(':iam::aws:policy', origin)];
}

function hole(why: string, origin: Origin): Rope {
  return { kind: 'hole', unknown: unknownValue(STRING, why, origin, { notNull: true }) };
}

/** In a region that is not known the partition is not known either, but most likely the usual one. */
function partitionAttributes(data: ResourceInstance, known: ReadonlyMap<string, TfValue>): ReadonlyMap<string, TfValue> {
  if (known.size > 0) return known;
  const origin = { place: data.block.header };
  const usual = Object.entries(partition('aws', 'amazonaws.com', 'com.amazonaws'));
  return new Map(usual.map(([name, text]) => [name, unknownValue(STRING, `${name} of ${data.address}`, origin, { notNull: true, usual: text })]));
}

/** Attributes that follow from one text; none when it is not known. */
function texts(place: Place, value: TfValue | undefined, attributes: (text: string) => Readonly<Record<string, string>>): ReadonlyMap<string, TfValue> {
  const text = value && isDecided(value) ? tryConvert(value, STRING) : undefined;
  const known = text?.kind === 'text' ? ropeText(text.text) : undefined;
  if (known === undefined) return new Map();
  return new Map(Object.entries(attributes(known)).map(([name, attribute]) => [name, textValue(attribute, { place })]));
}

/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
function partitionOf(region: string): Readonly<Record<string, string>> {
  if (region.startsWith('cn-')) return partition('aws-cn', 'amazonaws.com.cn', 'cn.com.amazonaws');
  if (region.startsWith('us-gov-')) return partition('aws-us-gov', 'amazonaws.com', 'com.amazonaws');
  return /^(?:af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-\d+$/.test(region) ? partition('aws', 'amazonaws.com', 'com.amazonaws') : {};
}

function partition(id: string, suffix: string, reverse: string): Readonly<Record<string, string>> {
  return { partition: id, id, dns_suffix: suffix, reverse_dns_prefix: reverse };
}

function arnParts(arn: string): Readonly<Record<string, string>> {
  const [, id = '', service = '', region = '', account = '', resource] = /^arn:([^:]*):([^:]*):([^:]*):([^:]*):(.*)$/s.exec(arn) ?? [];
  return resource === undefined ? {} : { partition: id, service, region, account, resource, id: arn, arn };
}

function documentAttributes(data: ResourceInstance, context: RootContext): ReadonlyMap<string, TfValue> {
  const attributes = new Map<string, Entry>();
  for (const name of data.argumentNames) {
    const argument = data.argument(name);
    if (argument !== undefined) attributes.set(name, argument);
  }
  const blocks = new Map(data.blockTypes.flatMap((type) => {
    const list = data.blocks(type);
    return list === undefined ? [] : [[type, list] as const];
  }));
  const model = bodyModel({ attributes, blocks, place: data.block.header }, (value) => value);
  const { result, problems } = policyDocument(model, documentOf);
  for (const { code, message, place } of problems) context.refuse(message, place, code);
  return new Map([
    ['json', textOf(result.json)],
    ['minified_json', textOf(result.minified)],
  ]);
}

/** The text as a value, with the document that it was made of. */
function textOf(json: Value): TfValue {
  const text = fromModelValue(json);
  const document = documentOf(json);
  if (text.kind !== 'text' || document === undefined) return text;
  return { ...text, document: fromModelValue(document) } satisfies TextValue;
}
