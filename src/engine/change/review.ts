import type { Finding, ScanResult } from '../../model/finding.js';
import type { Review } from '../../model/change.js';
import type { Estate } from '../../model/resource.js';
import { Graph } from '../../policy/graph.js';
import { losses } from './losses.js';
import type { ReplacementJudge } from './losses.js';
import { matchResources } from './matching.js';
import type { Renames } from './matching.js';
import { mergedOver } from './merging.js';
import { networkChanges } from './network.js';
import { permissionChanges } from './permissions.js';
import { protectionChanges } from './protections.js';
import { differencesOf, resourceChanges } from './resource-changes.js';
import { State } from './state.js';
import { worldsOf } from './world.js';
import { byWeight } from './weight.js';

/** Two states that were read and compared. */
export interface ComparedStates {
  readonly base: { readonly estate: Estate };
  readonly head: { readonly estate: Estate };
  /** The head's: findings have a `change`, and `fixed` are those that are there no longer. */
  readonly result: ScanResult;
  readonly renames: Renames;
}

/**
 * What the change from `base` to `head` means. `loadJudge` loads what knows which changes make a new resource; it is only asked for when
 * something changed.
 */
export async function reviewChange({ base, head, result, renames }: ComparedStates, loadJudge: () => Promise<ReplacementJudge>): Promise<Review> {
  const matching = matchResources(base.estate, head.estate, renames);
  const [before, after] = [new Graph(base.estate.resources), new Graph(head.estate.resources)];
  const worlds = worldsOf([base.estate, head.estate]).map((world) => {
    const states = { base: new State(before, world, matching.headId), head: new State(after, world, (id) => id) };
    return { when: world.when, states, differences: differencesOf(matching, states.base, states.head) };
  });
  const [first] = worlds;
  const differences = worlds.flatMap((world) => world.differences);
  const judge = differences.length > 0 ? await loadJudge() : (): readonly undefined[] => [];
  return byWeight({
    tool: result.tool,
    ...(result.base && { base: result.base }),
    permissions: mergedOver(worlds, ({ states }) => permissionChanges(states)),
    network: mergedOver(worlds, ({ states }) => networkChanges(states)),
    losses: mergedOver(worlds, ({ states, differences: own }) => losses(matching, own, judge, states)),
    protections: mergedOver(worlds, ({ states }) => protectionChanges(matching, states)),
    findings: findingsOf(result),
    suppressions: result.suppressed.filter(isNew),
    resources: first ? resourceChanges(matching, differences, first.states) : [],
    diagnostics: result.diagnostics,
  });
}

function findingsOf({ findings, fixed = [] }: ScanResult): Review['findings'] {
  const added = findings.filter(isNew);
  return { new: added, fixed, unchanged: findings.length - added.length };
}

function isNew({ change }: Finding): boolean {
  return change === 'new';
}
