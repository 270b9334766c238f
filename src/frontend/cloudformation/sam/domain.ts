import type { Place } from '../../../model/source.js';
import type { Entry, MapNode, Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build } from './build.js';
import type { Attributes, Expansion, SamResource } from './expansion.js';
import { contentHash, refuse } from './expansion.js';
import { getAtt, isIntrinsic, ref } from './intrinsics.js';
import type { Tagging } from './tags.js';

/** `Domain` of an API: who has it, and what its mappings point to. */
export interface DomainOwner {
  readonly expansion: Expansion;
  readonly resource: SamResource;
  readonly stage: Fields;
  readonly attributes: Attributes;
  readonly tagging: Tagging;
}

/** A domain as read: its entry, and its properties with parameters put in. */
interface Domain {
  readonly place: Place;
  readonly node: MapNode;
  readonly name: Node;
  readonly certificate: Node;
  readonly endpoint: Node | undefined;
  readonly endpointText: string;
}

const endpoints: Readonly<Record<'rest' | 'v2', readonly string[]>> = { rest: ['EDGE', 'REGIONAL', 'PRIVATE'], v2: ['REGIONAL'] };

function readDomain({ expansion, resource }: DomainOwner, kind: 'rest' | 'v2'): Domain | undefined {
  const entry = resource.properties.entries.get('Domain');
  if (!entry || (entry.value.kind === 'scalar' && entry.value.value === null)) return undefined;
  const node = expansion.decideDeep(entry.value);
  if (node.kind !== 'map') return refuse('`Domain` is not a map.', node);
  const name = child(node, 'DomainName');
  const certificate = child(node, 'CertificateArn');
  if (!name || !certificate) return refuse('`Domain` lacks `DomainName` or `CertificateArn`.', entry.keyPlace);
  const endpoint = child(node, 'EndpointConfiguration');
  const endpointText = stringOf(endpoint) ?? 'REGIONAL';
  if (endpoint && !isIntrinsic(endpoint) && !endpoints[kind].includes(endpointText)) {
    refuse(`\`Domain.EndpointConfiguration\` is none of ${endpoints[kind].join(', ')}.`, endpoint);
  }
  return { place: entry.keyPlace, node, name, certificate, endpoint, endpointText };
}

function truststore(domain: Domain): Literal {
  const node = child(domain.node, 'MutualTlsAuthentication');
  if (!node) return undefined;
  if (node.kind !== 'map') return refuse('`Domain.MutualTlsAuthentication` is not a map.', node);
  for (const { key, keyPlace } of node.entries.values()) {
    if (key !== 'TruststoreUri' && key !== 'TruststoreVersion') refuse(`\`Domain.MutualTlsAuthentication\` has no property \`${key}\`.`, keyPlace);
  }
  const version = node.entries.get('TruststoreVersion');
  const isSet = version?.value.kind !== 'scalar' || Boolean(version.value.value);
  return build({ TruststoreUri: node.entries.get('TruststoreUri'), TruststoreVersion: isSet ? version : undefined }, node.place);
}

/** Domain, base path mappings and DNS records of a REST API. */
export function addRestDomain(owner: DomainOwner, records: RecordSets): void {
  const domain = readDomain(owner, 'rest');
  if (!domain) return;
  if (domain.endpointText === 'PRIVATE') addPrivateDomain(owner, domain, records);
  else addPublicDomain(owner, domain, records);
}

function addPublicDomain(owner: DomainOwner, domain: Domain, records: RecordSets): void {
  const { expansion, resource, attributes } = owner;
  const id = `ApiGatewayDomainName${contentHash(domain.name)}`;
  const isEdge = domain.endpointText === 'EDGE';
  expansion.add({
    id,
    type: 'AWS::ApiGateway::DomainName',
    place: domain.place,
    properties: {
      DomainName: domain.node.entries.get('DomainName'),
      [isEdge ? 'CertificateArn' : 'RegionalCertificateArn']: domain.node.entries.get('CertificateArn'),
      EndpointConfiguration: { Types: [domain.endpoint ?? 'REGIONAL'], IpAddressType: domain.node.entries.get('IpAddressType') },
      MutualTlsAuthentication: truststore(domain),
      SecurityPolicy: domain.node.entries.get('SecurityPolicy'),
      EndpointAccessMode: domain.node.entries.get('EndpointAccessMode'),
      OwnershipVerificationCertificateArn: domain.node.entries.get('OwnershipVerificationCertificateArn'),
      Tags: owner.tagging.list,
    },
    attributes,
  });
  addBasePaths(owner, domain, 'AWS::ApiGateway::BasePathMapping', { DomainName: ref(id) });
  expansion.name(resource.id, 'DomainName', id);
  records.add(owner, domain.node, domain.name, isEdge ? edgeTarget(id, domain.node) : regionalTarget(id));
}

function addPrivateDomain(owner: DomainOwner, domain: Domain, records: RecordSets): void {
  const { expansion, resource, attributes } = owner;
  const id = `ApiGatewayDomainNameV2${contentHash(domain.name)}`;
  expansion.add({
    id,
    type: 'AWS::ApiGateway::DomainNameV2',
    place: domain.place,
    properties: {
      DomainName: domain.node.entries.get('DomainName'),
      CertificateArn: domain.node.entries.get('CertificateArn'),
      EndpointConfiguration: { Types: [domain.endpoint], IpAddressType: domain.node.entries.get('IpAddressType') },
      SecurityPolicy: domain.node.entries.get('SecurityPolicy'),
      EndpointAccessMode: domain.node.entries.get('EndpointAccessMode'),
      Policy: domain.node.entries.get('Policy'),
      Tags: owner.tagging.list,
    },
    attributes,
  });
  addBasePaths(owner, domain, 'AWS::ApiGateway::BasePathMappingV2', { DomainNameArn: ref(id) });
  addAccessAssociation(owner, domain, id);
  expansion.name(resource.id, 'DomainNameV2', id);
  const route = child(domain.node, 'Route53');
  records.add(owner, domain.node, domain.name, {
    DNSName: child(route, 'VpcEndpointDomainName'), HostedZoneId: child(route, 'VpcEndpointHostedZoneId'),
  });
}

function addAccessAssociation({ expansion, attributes }: DomainOwner, domain: Domain, domainId: string): void {
  const entry = domain.node.entries.get('AccessAssociation');
  if (!entry) return;
  const endpoint = child(entry.value, 'VpcEndpointId');
  if (entry.value.kind !== 'map' || !endpoint) return refuse('`Domain.AccessAssociation` is not a map with `VpcEndpointId`.', entry.value);
  expansion.add({
    id: `DomainNameAccessAssociation${contentHash(entry.value, domain.name)}`,
    type: 'AWS::ApiGateway::DomainNameAccessAssociation',
    place: entry.keyPlace,
    properties: { DomainNameArn: ref(domainId), AccessAssociationSource: endpoint, AccessAssociationSourceType: 'VPCE' },
    attributes,
  });
}

function basePaths(domain: Domain): readonly Node[] | undefined {
  const node = child(domain.node, 'BasePath');
  if (!node) return undefined;
  const items = node.kind === 'list' ? node.items : [node];
  const wrong = items.find((item) => item.kind !== 'scalar' || typeof item.value !== 'string');
  if (wrong) refuse('`Domain.BasePath` is not a list of strings.', wrong);
  return items;
}

function addBasePaths(owner: DomainOwner, domain: Domain, type: string, target: Fields): void {
  const { expansion, resource, attributes, stage } = owner;
  const paths = basePaths(domain);
  const normalize = child(domain.node, 'NormalizeBasePath');
  const isNormalized = normalize === undefined || expansion.flag(normalize);
  const add = (label: string, path: Literal, place: Place): void =>
    expansion.add({
      id: `${resource.id}${label}BasePathMapping`,
      type,
      place,
      properties: { ...target, RestApiId: ref(resource.id), Stage: stage, BasePath: path },
      attributes,
    });
  if (!paths) return add('', undefined, domain.place);
  for (const node of paths) {
    const text = stringOf(node) ?? '';
    const label = text.replace(/[^A-Za-z0-9]/g, '');
    add(label, build(isNormalized ? text.replace(/[^A-Za-z0-9]/g, '') : text.replace(/^\/+|\/+$/g, ''), node.place), node.place);
  }
}

/** Domain, API mappings and DNS records of an HTTP or WebSocket API. */
export function addV2Domain(owner: DomainOwner, records: RecordSets): void {
  const domain = readDomain(owner, 'v2');
  if (!domain) return;
  const { expansion, resource, attributes } = owner;
  const id = `ApiGatewayDomainNameV2${contentHash(domain.name)}`;
  expansion.add({
    id,
    type: 'AWS::ApiGatewayV2::DomainName',
    place: domain.place,
    properties: {
      DomainName: domain.node.entries.get('DomainName'),
      DomainNameConfigurations: [{
        CertificateArn: domain.node.entries.get('CertificateArn'),
        EndpointType: domain.endpoint ?? 'REGIONAL',
        IpAddressType: domain.node.entries.get('IpAddressType'),
        OwnershipVerificationCertificateArn: domain.node.entries.get('OwnershipVerificationCertificateArn'),
        SecurityPolicy: domain.node.entries.get('SecurityPolicy'),
      }],
      MutualTlsAuthentication: truststore(domain),
      Tags: owner.tagging.map,
    },
    attributes,
  });
  addApiMappings(owner, domain, id);
  expansion.name(resource.id, 'DomainName', id);
  records.add(owner, domain.node, domain.name, regionalTarget(id));
}

function addApiMappings({ expansion, resource, attributes, stage }: DomainOwner, domain: Domain, domainId: string): void {
  const target = { DomainName: ref(domainId), ApiId: ref(resource.id), Stage: stage };
  const add = (label: string, key: Literal, place: Place): void =>
    expansion.add({
      id: `${resource.id}${label}ApiMapping`, type: 'AWS::ApiGatewayV2::ApiMapping', place, properties: { ...target, ApiMappingKey: key }, attributes,
    });
  const paths = basePaths(domain);
  if (!paths) return add('', undefined, domain.place);
  for (const node of paths) {
    const text = (stringOf(node) ?? '').replace(/^\/+|\/+$/g, '');
    if (/[^A-Za-z0-9$\-_.+!*'()/]/.test(text)) refuse('`Domain.BasePath` has characters that a base path cannot have.', node);
    const label = text.replace(/[-_/$.+!*'()]/g, '');
    add(label, text === '' ? undefined : build(text, node.place), node.place);
  }
}

/** Hosted zone of CloudFront, which stands before edge-optimised domains. */
const cloudFrontZone = 'Z2FDTNDATAQYW2';

function edgeTarget(domainId: string, domain: Node): Fields {
  const distribution = child(child(domain, 'Route53'), 'DistributionDomainName');
  return { HostedZoneId: cloudFrontZone, DNSName: distribution ?? getAtt(domainId, 'DistributionDomainName') };
}

function regionalTarget(domainId: string): Fields {
  return { HostedZoneId: getAtt(domainId, 'RegionalHostedZoneId'), DNSName: getAtt(domainId, 'RegionalDomainName') };
}

interface RecordGroup {
  readonly id: string;
  readonly place: Place;
  readonly zone: Fields;
  readonly attributes: Attributes;
  readonly records: Literal[];
}

/** DNS records of all domains, in one group per hosted zone. */
export class RecordSets {
  private readonly groups = new Map<string, RecordGroup>();

  add({ expansion, attributes }: DomainOwner, domain: MapNode, name: Node, target: Fields): void {
    const entry: Entry | undefined = domain.entries.get('Route53');
    if (!entry) return;
    const route = entry.value;
    if (route.kind !== 'map') return refuse('`Domain.Route53` is not a map.', route);
    const zoneId = route.entries.get('HostedZoneId');
    const zoneName = route.entries.get('HostedZoneName');
    const zone = zoneId ?? zoneName;
    if (!zone) return refuse('`Domain.Route53` has neither `HostedZoneId` nor `HostedZoneName`.', entry.keyPlace);
    const separate = expansion.flag(child(route, 'SeparateRecordSetGroup'));
    const id = `RecordSetGroup${separate ? contentHash(zone.value, name) : contentHash(zone.value)}`;
    let group = this.groups.get(id);
    if (!group) {
      const zoneField = zoneId ? { HostedZoneId: zoneId } : { HostedZoneName: zoneName };
      group = { id, place: entry.keyPlace, zone: zoneField, attributes: separate ? attributes : recordAttributes(attributes), records: [] };
      this.groups.set(id, group);
    }
    const types = expansion.flag(child(route, 'IpV6')) ? ['A', 'AAAA'] : ['A'];
    for (const type of types) {
      group.records.push(build({
        Name: name,
        Type: type,
        AliasTarget: { ...target, EvaluateTargetHealth: child(route, 'EvaluateTargetHealth') },
        SetIdentifier: route.entries.get('SetIdentifier'),
        Region: route.entries.get('Region'),
      }, entry.keyPlace));
    }
  }

  finish(expansion: Expansion): void {
    for (const { id, place, zone, attributes, records } of this.groups.values()) {
      expansion.add({ id, type: 'AWS::Route53::RecordSetGroup', place, properties: { ...zone, RecordSets: records }, attributes });
    }
  }
}

function recordAttributes(attributes: Attributes): Attributes {
  return { Condition: attributes.Condition };
}
