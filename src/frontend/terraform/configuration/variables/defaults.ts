import type { Expression } from '../../../../syntax/hcl/index.js';
import type { Entry, TfValue } from '../../values/value.js';
import { objectValue, tupleValue, withSensitivity } from '../../values/value.js';
import type { Defaults } from './type-constraint.js';

/**
 * `value` with the defaults of optional attributes that are missing or null, at every depth, before it is converted to its type.
 * Terraform completes the defaults themselves as well.
 */
export function withOptionalDefaults(value: TfValue, defaults: Defaults, evaluate: (expression: Expression) => TfValue): TfValue {
  const apply = (part: TfValue, inner: Defaults | undefined): TfValue => (inner === undefined ? part : withOptionalDefaults(part, inner, evaluate));
  switch (value.kind) {
    case 'choice':
      return { ...value, alternatives: value.alternatives.map((alternative) => apply(alternative, defaults)) };
    case 'list':
    case 'set':
    case 'tuple': {
      if (defaults.kind === 'object') return value;
      const items = value.items.map((item, index) => apply(item, defaults.kind === 'tuple' ? defaults.of[index] : defaults.of));
      return withSensitivity(tupleValue(items, value.origin), value.sensitive);
    }
    case 'map':
    case 'object': {
      if (defaults.kind === 'tuple') return value;
      const entries = new Map<string, Entry>();
      for (const [key, entry] of value.entries) {
        entries.set(key, { ...entry, value: apply(entry.value, defaults.kind === 'object' ? defaults.inner.get(key) : defaults.of) });
      }
      if (defaults.kind === 'object') {
        for (const [key, preset] of defaults.own) {
          const given = entries.get(key);
          if (given !== undefined && given.value.kind !== 'null') continue;
          entries.set(key, { keyPlace: given?.keyPlace ?? preset.place, value: apply(evaluate(preset), defaults.inner.get(key)) });
        }
      }
      return withSensitivity(objectValue(entries, value.origin), value.sensitive);
    }
    default:
      return value;
  }
}
