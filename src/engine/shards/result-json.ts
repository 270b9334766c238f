import { MAX_SHARDS } from './assignment.js';
import { both, count, dictionary, list, object, oneOf, text, truth } from '../json-shape.js';
import type { ShardResult } from './merge.js';
import { SEVERITIES, VERDICTS } from '../../model/finding.js';

const location = object({ file: text, startLine: count, startColumn: count, endLine: count, endColumn: count });
const unit = object({ id: text, kind: oneOf(['cloudformation', 'terraform', 'terraform-plan', 'cdk']), path: text });
const finding = object(
  {
    policy: text,
    verdict: oneOf(VERDICTS),
    severity: oneOf(SEVERITIES),
    message: text,
    resource: object({ address: text, type: text, sourceType: text, unit: text }),
    location,
    related: list(object({ message: text, location }, { address: text })),
    fingerprint: text,
  },
  { when: list(text), constructPath: text },
);
const suppression = object({ kind: oneOf(['inline', 'metadata', 'configuration', 'baseline']) }, { reason: text, owner: text, expires: text, location });
const baselineEntry = object(
  { unit: text, policy: text, address: text, fingerprint: text },
  { kind: oneOf(['cdk']), verdict: oneOf(VERDICTS), owner: text, reason: text, expires: text, location },
);
const diagnostic = object({ severity: oneOf(['error', 'warning', 'info']), code: text, message: text }, { location });
const coverage = object({
  files: count,
  otherFiles: count,
  resources: count,
  policies: count,
  types: dictionary(count),
  uncheckedTypes: dictionary(count),
  complete: truth,
});
const remark = object({ suppression: text, diagnostic });
const shard = object(
  {
    index: count,
    count,
    category: text,
    units: list(unit),
    policies: list(text),
    undecided: list(remark),
    unused: list(remark),
    needed: list(text),
    withheld: object({ resources: count, findings: count }),
  },
  { baseline: object({ gone: list(baselineEntry), units: list(text) }) },
);
const shardResult = object({
  tool: object({ name: oneOf(['nearside']), version: text }),
  units: list(unit),
  findings: list(finding),
  suppressed: list(both(finding, object({ suppression }))),
  coverage,
  diagnostics: list(diagnostic),
  shard,
});

/** Reads what `--format json` printed of a shard; or says, for people, why a text is nothing of the kind. */
export function readShardResult(json: string): ShardResult | string {
  const value = parsed(json);
  if (value === undefined) return 'it is no JSON';
  const missing = object({ tool: object({ name: oneOf(['nearside']) }) })(value, '');
  if (missing !== undefined) return `it is no result of nearside: ${missing}`;
  if (typeof value === 'object' && value !== null && !('shard' in value)) return 'it is the result of a whole scan, not of a shard';
  const problem = shardResult(value, '');
  if (!isShardResult(value, problem)) return `it is no result of a shard: ${problem ?? ''}`;
  const { index, count: of } = value.shard;
  return index >= 1 && index <= of && of <= MAX_SHARDS ? value : `there is no shard ${index} of ${of}`;
}

/** Holds the value for what its shape says: the same version wrote it, so the codes of diagnostics are known. */
function isShardResult(value: unknown, problem: string | undefined): value is ShardResult {
  return value !== undefined && problem === undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
