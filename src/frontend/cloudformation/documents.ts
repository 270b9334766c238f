import type { Value } from '../../model/value.js';
import type { Scope } from './scope.js';

export function withDocument(value: Value, _scope: Scope): Value {
  return value;
}
