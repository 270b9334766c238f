import type { ListValue, Literal, MapEntry, MapValue, Value } from '../../../model/value.js';

/**
 * What the AWS provider makes of written values before anything is deployed, so that the graph says what a plan says. Facts from
 * plans of the provider 5.100.
 */
export function asProviderWrites(type: string, attributes: MapValue): MapValue {
  if (!type.startsWith('aws_')) return attributes;
  const rewritten = withoutEmptyMaps(attributes);
  switch (type) {
    case 'aws_acm_certificate':
      return withDomainAmongNames(rewritten);
    case 'aws_elasticsearch_domain':
    case 'aws_opensearch_domain':
      return changed(rewritten, 'cluster_config', (config) => inItems(config, withoutUnusedMasters));
    case 'aws_alb_listener':
    case 'aws_lb_listener':
      return changed(rewritten, 'protocol', upperCased);
    case 'aws_alb_target_group':
    case 'aws_lb_target_group':
      return changed(rewritten, 'health_check', (checks) => inItems(checks, (check) => changed(check, 'protocol', upperCased)));
    default:
      return [...WINDOWS].reduce((result, name) => changed(result, name, lowerCased), rewritten);
  }
}

/** `Mon:00:00-Mon:03:00` is kept in lower case. */
const WINDOWS = ['maintenance_window', 'preferred_maintenance_window', 'weekly_maintenance_start_time'] as const;

/** The provider does not tell an empty map from none. Most resources have none: they stay as they are. */
function withoutEmptyMaps(map: MapValue): MapValue {
  if (!hasEmptyMapInside(map)) return map;
  const entries = new Map<string, MapEntry>();
  for (const [name, entry] of map.entries) entries.set(name, { ...entry, value: emptyAsNull(entry.value) });
  return { ...map, entries };
}

function emptyAsNull(value: Value): Value {
  if (value.kind === 'map' && value.entries.size === 0) return { kind: 'literal', value: null, origin: value.origin };
  if (value.kind === 'choice') return { ...value, alternatives: value.alternatives.map(emptyAsNull) };
  return value.kind === 'list' ? inItems(value, withoutEmptyMaps) : value;
}

/** Whether `emptyAsNull` would change anything. */
function hasEmptyMap(value: Value): boolean {
  if (value.kind === 'map') return value.entries.size === 0;
  if (value.kind === 'choice') return value.alternatives.some(hasEmptyMap);
  return value.kind === 'list' && value.items.some(hasEmptyMapInside);
}

function hasEmptyMapInside(item: Value): boolean {
  if (item.kind === 'map') return [...item.entries.values()].some(({ value }) => hasEmptyMap(value));
  if (item.kind === 'choice') return item.alternatives.some(hasEmptyMapInside);
  return item.kind === 'list' && item.items.some(hasEmptyMapInside);
}

function changed(map: MapValue, name: string, change: (value: Value) => Value): MapValue {
  const entry = map.entries.get(name);
  return entry === undefined ? map : { ...map, entries: new Map(map.entries).set(name, { ...entry, value: change(entry.value) }) };
}

/** Blocks change, attributes that are lists of something else do not. An empty block is a block. */
function inItems(value: Value, change: (item: MapValue) => MapValue): Value {
  if (value.kind === 'choice') return { ...value, alternatives: value.alternatives.map((item) => inItems(item, change)) };
  if (value.kind === 'map') return change(value);
  return value.kind === 'list' ? { ...value, items: value.items.map((item) => inItems(item, change)) } : value;
}

function lowerCased(value: Value): Value {
  return inLetters(value, (text) => text.toLowerCase());
}

/** `http` is taken and kept in upper case. https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/elbv2/listener.go */
function upperCased(value: Value): Value {
  return inLetters(value, (text) => text.toUpperCase());
}

function inLetters(value: Value, letters: (text: string) => string): Value {
  return value.kind === 'literal' && typeof value.value === 'string' ? ({ ...value, value: letters(value.value) } satisfies Literal) : value;
}

/** The domain of a certificate is one of its names. */
function withDomainAmongNames(certificate: MapValue): MapValue {
  const domain = certificate.entries.get('domain_name')?.value;
  return domain === undefined ? certificate : changed(certificate, 'subject_alternative_names', (names) => {
    if (names.kind !== 'list' || names.items.some((item) => isSame(item, domain))) return names;
    return { ...names, items: [...names.items, domain] } satisfies ListValue;
  });
}

function isSame(a: Value, b: Value): boolean {
  return a.kind === 'literal' && b.kind === 'literal' && a.value === b.value;
}

/** Settings of dedicated masters do not count while there are none. */
function withoutUnusedMasters(config: MapValue): MapValue {
  const enabled = config.entries.get('dedicated_master_enabled')?.value;
  if (enabled?.kind !== 'literal' || String(enabled.value) !== 'false') return config;
  const entries = [...config.entries].filter(([name]) => name !== 'dedicated_master_count' && name !== 'dedicated_master_type');
  return { ...config, entries: new Map(entries) };
}
