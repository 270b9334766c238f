import type { ScanResult } from '../../model/finding.js';
import type { Review } from '../../model/change.js';
import type { Estate } from '../../model/resource.js';
import { Graph } from '../../policy/graph.js';
import { findingsOfChange, newSuppressions } from './findings-of-change.js';
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

/** One of the two states: what was read, and what was found in it. */
export interface ReviewedState {
  readonly estate: Estate;
  readonly result: ScanResult;
}

export interface ReviewSettings {
  /** What is the same in both states under another name. */
  readonly renames?: Renames;
  /** Loads what knows which changes make a new resource; only asked for when something changed. */
  readonly replacements: () => Promise<ReplacementJudge>;
}

/** What the change from `base` to `head` means. `head.result` says which of its findings are new, and what is fixed. */
export async function reviewChange(base: ReviewedState, head: ReviewedState, { renames, replacements }: ReviewSettings): Promise<Review> {
  const matching = matchResources(base.estate, head.estate, renames);
  const [before, after] = [new Graph(base.estate.resources), new Graph(head.estate.resources)];
  const worlds = worldsOf([base.estate, head.estate]).map((world) => {
    const states = { base: new State(before, world, matching.headId), head: new State(after, world, (id) => id) };
    return { when: world.when, states, differences: differencesOf(matching, states.base, states.head) };
  });
  const [first] = worlds;
  const differences = worlds.flatMap((world) => world.differences);
  const judge = differences.length > 0 ? await replacements() : (): readonly undefined[] => [];
  return byWeight({
    tool: head.result.tool,
    permissions: mergedOver(worlds, ({ states }) => permissionChanges(states)),
    network: mergedOver(worlds, ({ states }) => networkChanges(states)),
    losses: mergedOver(worlds, ({ states, differences: own }) => losses(matching, own, judge, states)),
    protections: mergedOver(worlds, ({ states }) => protectionChanges(matching, states)),
    findings: findingsOfChange(base.result, head.result),
    suppressions: newSuppressions(base.result, head.result),
    resources: first ? resourceChanges(matching, differences, first.states) : [],
    diagnostics: head.result.diagnostics,
  });
}
