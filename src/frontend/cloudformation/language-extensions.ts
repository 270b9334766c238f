import type { WithDiagnostics } from '../../model/diagnostic.js';
import type { MadeBy } from '../../model/resource.js';
import type { Entry, MapNode, Node } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import type { LoopContext } from './loops/collection.js';
import { LoopExpander } from './loops/expander.js';

export type { LoopContext } from './loops/collection.js';

/** A template without loops, and what its loops made. */
export interface Expansion {
  readonly template: MapNode;
  /** By logical id, for every resource that a loop made: its items and loops, innermost first. */
  readonly madeBy: ReadonlyMap<string, readonly MadeBy[]>;
  /**
   * The logical ids (`Bucket*`) that stand for all copies of a loop whose items are known only after deployment: how many
   * there will be, if any, nobody can say.
   */
  readonly symbolic: ReadonlySet<string>;
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html */
const SECTIONS_WITH_LOOPS = ['Conditions', 'Resources', 'Outputs'] as const;

/**
 * Expands `Fn::ForEach` in the sections that may have it. Keys and texts of a copy keep the places of the loop's body; what
 * stood as `Ref` of the loop variable is the collection's item, at its own place. An unresolved loop inside a resource stays
 * where it is, under its own key; a loop without `Transform: AWS::LanguageExtensions` is left out. The other functions of
 * the language extensions are left to the evaluation.
 */
export function expandLanguageExtensions(template: MapNode, context: LoopContext): WithDiagnostics<Expansion> {
  if (!mayHaveLoops(template)) return { result: { template, madeBy: new Map(), symbolic: new Set() }, diagnostics: [] };
  const expander = new LoopExpander(template, context, hasTransform(template));
  const madeBy = new Map<string, readonly MadeBy[]>();
  const symbolic = new Set<string>();
  const entries = new Map<string, Entry>(template.entries);
  for (const name of SECTIONS_WITH_LOOPS) {
    const section = entries.get(name);
    if (section?.value.kind !== 'map') continue;
    const value = expander.section(section.value, (key, turn) => {
      if (name !== 'Resources') return;
      madeBy.set(key, turn.madeBy);
      if (turn.isSymbolic) symbolic.add(key);
    });
    entries.set(name, { key: section.key, keyPlace: section.keyPlace, value });
  }
  return { result: { template: { kind: 'map', entries, place: template.place }, madeBy, symbolic }, diagnostics: expander.diagnostics };
}

/** Loops of included files stand in other texts. */
function mayHaveLoops(template: MapNode): boolean {
  const { text } = template.place.source;
  return text.includes('Fn::ForEach') || text.includes('AWS::Include');
}

function hasTransform(template: MapNode): boolean {
  const transform = child(template, 'Transform');
  const transforms: readonly (Node | undefined)[] = transform?.kind === 'list' ? transform.items : [transform];
  return transforms.some((item) => (stringOf(item) ?? stringOf(child(item, 'Name'))) === 'AWS::LanguageExtensions');
}
