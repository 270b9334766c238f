import type { Finding, SuppressedFinding } from '../../model/finding.js';
import { lastingFacts, numberedIdentities } from '../identity.js';
import { defect, type Instances } from '../instances.js';
import { levelOf } from '../level.js';
import { primaryPlace, type RepositoryPlace } from '../repository-place.js';
import { groupedBy } from '../text/grouping.js';
import { shortened, visible, wellFormed } from '../visible.js';
import { isSuppressed, worstFirst } from '../worst-first.js';
import { TEXT_LIMIT, type SarifResult, type SarifSuppression } from './format.js';
import { resultMessage } from './message.js';
import { physical, physicalLocation } from './place.js';

export interface Results {
  readonly results: readonly SarifResult[];
  /** Findings without any place inside the repository. */
  readonly outside: readonly Finding[];
}

/** Results, worst first, each with an identity of its own. `ruleIndexes` are by policy id. */
export function results(findings: readonly (Finding | SuppressedFinding)[], ruleIndexes: ReadonlyMap<string, number>, root: string): Results {
  const made: SarifResult[] = [];
  const outside: Finding[] = [];
  // GitHub would compute a hash of the source line, which is the same for two alerts that one line decides: nearside writes its own.
  const identity = numberedIdentities();
  for (const instances of alerts(worstFirst(findings))) {
    const [finding] = instances;
    const primary = primaryPlace(finding, root);
    if (primary) made.push(result(instances, primary, ruleIndexes.get(finding.policy) ?? -1, identity(lastingFacts(instances)), root));
    else outside.push(...instances);
  }
  return { results: made, outside };
}

/** One alert for what is decided at one place: the instances of a defect in different resources. */
function alerts<F extends Finding>(findings: readonly F[]): readonly Instances<F>[] {
  const seen = new Map<string, number>();
  const alertOf = (finding: F): string => {
    const suppressed = isSuppressed(finding) ? finding.suppression : null;
    const own = JSON.stringify([defect(finding), suppressed, finding.resource.unit, finding.resource.address]);
    const count = seen.get(own) ?? 0;
    seen.set(own, count + 1);
    return JSON.stringify([defect(finding), suppressed, count]);
  };
  const keyed = findings.map((finding) => ({ finding, key: alertOf(finding) }));
  return [...groupedBy(keyed, ({ key }) => key).values()].map(([{ finding }, ...others]) => [finding, ...others.map((other) => other.finding)]);
}

function result(instances: Instances, place: RepositoryPlace, ruleIndex: number, lineHash: string, root: string): SarifResult {
  const [finding] = instances;
  const { text, relatedLocations } = resultMessage(instances, place.location, root);
  const name = property(finding.resource.address);
  return {
    ruleId: finding.policy,
    ruleIndex,
    level: levelOf(finding),
    message: { text },
    locations: [{ physicalLocation: physical(place), ...(name && { logicalLocations: [{ fullyQualifiedName: name, kind: 'resource' }] }) }],
    ...(relatedLocations.length > 0 && { relatedLocations }),
    partialFingerprints: { primaryLocationLineHash: lineHash, 'nearside/v1': finding.fingerprint },
    ...(isSuppressed(finding) && { suppressions: [suppression(finding, root)] }),
    properties: { ...properties(finding), ...(instances.length > 1 && { addresses: instances.map(({ resource }) => property(resource.address)) }) },
  };
}

function properties({ verdict, severity, when = [], resource, constructPath }: Finding): SarifResult['properties'] {
  const { address, type, sourceType, unit } = resource;
  const texts = { verdict, severity, address, type, sourceType, unit, ...(constructPath !== undefined && { constructPath }) };
  const present = Object.entries(texts).flatMap(([key, text]) => {
    const value = property(text);
    return value ? [[key, value] as const] : [];
  });
  const decisions = when.map(property).filter((decision) => decision !== '');
  return { ...Object.fromEntries(present), ...(decisions.length > 0 && { when: decisions }) };
}

function property(text: string): string {
  return shortened(wellFormed(text), TEXT_LIMIT);
}

function suppression({ suppression: { kind, reason, expires, location } }: SuppressedFinding, root: string): SarifSuppression {
  const place = location && physicalLocation(location, root);
  return {
    kind: kind === 'inline' || kind === 'metadata' ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason && { justification: shortened(visible(reason), TEXT_LIMIT) }),
    ...(place && { location: { physicalLocation: place } }),
    ...(expires && { properties: { expires: property(expires) } }),
  };
}
