import { policies as allPolicies } from '../policies/index.js';
import { reviewChange } from '../src/engine/change/review.js';
import type { ReviewedState } from '../src/engine/change/review.js';
import type { FrontEndOptions } from '../src/estate.js';
import { readEstate } from '../src/estate.js';
import { judge } from '../src/judge.js';
import type { Review } from '../src/model/change.js';
import type { Policy } from '../src/policy/policy.js';
import { loadReplacementJudge } from '../src/replacements.js';
import { memoryFiles } from './memory-files.js';

export type Texts = Readonly<Record<string, string>>;

/** What the change from some texts to others means. */
export async function reviewTexts(base: Texts, head: Texts, options: FrontEndOptions = {}, policies: readonly Policy[] = []): Promise<Review> {
  const [before, after] = [await stateOf(base, options, policies), await stateOf(head, options, policies)];
  return reviewChange(before, after, { replacements: loadReplacementJudge });
}

async function stateOf(texts: Texts, options: FrontEndOptions, policies: readonly Policy[]): Promise<ReviewedState> {
  const files = memoryFiles(texts);
  const estate = await readEstate(files, options);
  const selected = policies.map((policy) => ({ policy, severity: policy.severity }));
  const { result } = judge({ files, estate, fromComments: [], diagnostics: [] }, { selected, policies: allPolicies });
  return { estate, result };
}
