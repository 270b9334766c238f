import type { Property, ScalarProperty } from '../property.js';
import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';
import { isSameName } from './same-name.js';

type Filter = ResourceNode<ResourceTypes['AWS::Logs::MetricFilter']>;
type Alarm = ResourceNode<ResourceTypes['AWS::CloudWatch::Alarm']>;

/** The alarms that watch a metric that the filter writes, by itself or in an expression. */
export function alarmsOn(filter: Filter): readonly Alarm[] {
  return filter.all('AWS::CloudWatch::Alarm').filter((alarm) => watches(alarm, filter));
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
