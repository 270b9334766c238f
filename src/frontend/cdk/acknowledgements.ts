import type { UnitInfo } from '../../model/finding.js';
import type { Acknowledgement } from '../../model/resource.js';
import type { Place } from '../../model/source.js';
import { once } from '../once.js';
import type { AssemblyStack } from './assembly.js';
import type { Data } from './data.js';
import { dataOf, listOf, textOf } from './data.js';
import type { Trace } from './metadata.js';
import { traceOf } from './metadata.js';

/** `Validations.ACKNOWLEDGED_RULES_METADATA_KEY` of aws-cdk-lib. */
const ACKNOWLEDGED_RULES = 'aws:cdk:acknowledged-rules';

/** Finds where the code says something that a trace leads to: of the calls in the trace the one that has the text. */
type PlaceOf = (trace: Trace, constructPath: string, text: string) => Place | undefined;

/**
 * What `Validations.of(construct).acknowledge({ id, reason })` left in a stack's metadata: for each construct path entries that
 * map rules to reasons. What is acknowledged on an app or a stage is in no metadata: CDK itself applies it to its plugins.
 */
export function acknowledgementsIn(stack: AssemblyStack, unit: UnitInfo, placeOf: PlaceOf): readonly Acknowledgement[] {
  const found: Acknowledgement[] = [];
  for (const [key, entries] of stack.metadata()) {
    const constructPath = key.replace(/^\//, '');
    for (const entry of listOf(entries).map(dataOf)) {
      if (entry.get('type') === ACKNOWLEDGED_RULES) found.push(...acknowledged(entry, constructPath, unit, placeOf));
    }
  }
  return found;
}

function acknowledged(entry: Data, constructPath: string, unit: UnitInfo, placeOf: PlaceOf): readonly Acknowledgement[] {
  const trace = traceOf(entry.get('trace'));
  return [...dataOf(entry.get('data'))].map(([id, reason]) => {
    const { namespace, rule } = idParts(id);
    const place = once(() => placeOf(trace, constructPath, rule));
    return { unit, constructPath, namespace, rule, reason: textOf(reason)?.trim() || undefined, place };
  });
}

/** `Annotation::AwsSolutions-IAM5[Action::s3:*]`: the first `::` that is in no brackets ends the namespace. */
function idParts(id: string): { readonly namespace: string; readonly rule: string } {
  const [, namespace = '', rule = id] = /^([^[({:]+)::(.+)$/s.exec(id) ?? [];
  return { namespace, rule };
}
