import type { Resource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import { scalarText } from '../../model/value.js';
import type { Property, ScalarProperty } from '../property.js';
import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';
import { isSameName } from './same-name.js';

type Filter = ResourceNode<ResourceTypes['AWS::Logs::MetricFilter']>;
type Alarm = ResourceNode<ResourceTypes['AWS::CloudWatch::Alarm']>;

/** The alarms that watch a metric that the filter writes, by itself or in an expression. */
export function alarmsOn(filter: Filter): readonly Alarm[] {
  const names = writtenNames(filter.resource);
  return filter.all('AWS::CloudWatch::Alarm').filter((alarm) => mayShare(names, writtenNames(alarm.resource)) && watches(alarm, filter));
}

interface Metric {
  readonly name: ScalarProperty<string>;
  readonly namespace: ScalarProperty<string>;
}

function watches(alarm: Alarm, filter: Filter): boolean {
  const inMath = alarm.get('Metrics').items.map((query) => metric(query.get('MetricStat').get('Metric')));
  const watched = [{ name: alarm.get('MetricName'), namespace: alarm.get('Namespace') }, ...inMath];
  const written = filter.get('MetricTransformations').items.map((one) => ({ name: one.get('MetricName'), namespace: one.get('MetricNamespace') }));
  return watched.some((one) => written.some((other) =>
    isSameName(one.namespace, other.namespace) && (isSameName(one.name, other.name) || isNamedAfter(one.name, filter))));
}

function metric(holder: Property<{ readonly MetricName?: string; readonly Namespace?: string }>): Metric {
  return { name: holder.get('MetricName'), namespace: holder.get('Namespace') };
}

/** Terraform's authors name the metric by the filter, whose id is its name. */
function isNamedAfter(name: ScalarProperty<string>, filter: Filter): boolean {
  return name.target('AWS::Logs::MetricFilter')?.resource === filter.resource;
}

const namesOf = new WeakMap<Resource, ReadonlySet<string> | 'open'>();

/** The names of metrics in a filter or an alarm, `open` where one is not written out. Thousands of alarms are told apart by them, before anything is read. */
function writtenNames(resource: Resource): ReadonlySet<string> | 'open' {
  const known = namesOf.get(resource);
  if (known) return known;
  const values = valuesNamed('MetricName', resource.properties);
  const texts = values.map((value) => (value.kind === 'literal' ? scalarText(value) : undefined));
  const names = texts.includes(undefined) ? 'open' : new Set(texts.filter((text) => text !== undefined));
  namesOf.set(resource, names);
  return names;
}

/** What stands under a key, however deep; what is not written out counts as such a value. */
function valuesNamed(key: string, value: Value): readonly Value[] {
  switch (value.kind) {
    case 'map':
      return [...value.entries].flatMap(([name, entry]) => (name === key ? [entry.value] : valuesNamed(key, entry.value)));
    case 'list':
      return value.items.flatMap((item) => valuesNamed(key, item));
    case 'choice':
      return value.alternatives.flatMap((alternative) => valuesNamed(key, alternative));
    case 'unknown':
      return [value];
    case 'literal':
    case 'reference':
    case 'concat':
    case 'absent':
      return [];
  }
}

function mayShare(some: ReadonlySet<string> | 'open', others: ReadonlySet<string> | 'open'): boolean {
  return some === 'open' || others === 'open' || [...some].some((name) => others.has(name));
}
