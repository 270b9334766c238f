import { align, dotted, objectOf, resourceScope } from '../../src/frontend/terraform/mapping/alignment.js';
import type { Aligned, Scope } from '../../src/frontend/terraform/mapping/alignment.js';
import { typeName } from '../../src/frontend/terraform/mapping/known.js';
import { pathText } from '../../src/frontend/terraform/mapping/path.js';
import type { PartRow, Row, TypeRow } from '../../src/frontend/terraform/mapping/row.js';
import { CLOUDFORMATION_SHAPES, PROVIDER_SHAPES } from '../../src/frontend/terraform/mapping/schemas.js';
import type { ObjectShape } from '../../src/frontend/terraform/mapping/shapes.js';
import { TABLES_BY_SERVICE } from '../../src/frontend/terraform/mapping/tables/index.js';

/** One attribute that can be written, and what becomes of it. */
export interface AttributeFact {
  readonly attribute: string;
  readonly outcome: { readonly kind: 'mapped'; readonly to: string } | { readonly kind: 'ignored'; readonly why: string } | { readonly kind: 'unmapped' };
}

/** All attributes of a type with a counterpart, blocks before what they contain. */
export function attributeFacts(type: string, row: TypeRow | PartRow): readonly AttributeFact[] {
  const targets = 'type' in row ? [row.type] : row.partOf.map((link) => link.type);
  const source = PROVIDER_SHAPES.of(type)?.root;
  const shape = targets[0] === undefined ? undefined : CLOUDFORMATION_SHAPES.of(targets[0]);
  if (!source || !shape || targets[0] === undefined) return [];
  return factsIn(resourceScope(row, typeName(targets[0]), shape.root, source), elsewhere(row), '', 0);
}

/** Attributes that become resources, items or links instead of properties. */
function elsewhere(row: TypeRow | PartRow): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if ('partOf' in row) {
    for (const link of row.partOf) for (const name of 'by' in link ? [link.by] : link.same) found.set(name, `says which ${link.type}`);
    return found;
  }
  for (const [name, child] of Object.entries(row.children ?? {})) found.set(name, `${child.type} of its own`);
  for (const [block, spread] of Object.entries(row.spread ?? {})) {
    for (const [name, to] of Object.entries(spread)) {
      found.set(block === '' ? name : `${block}.${name}`, `one ${typeof to === 'string' ? to : to.refersBy} each`);
    }
  }
  return found;
}

function factsIn(scope: Scope, others: ReadonlyMap<string, string>, base: string, depth: number): readonly AttributeFact[] {
  return [...(scope.source ?? NOTHING)].flatMap(([name, member]) => {
    if (member.computed) return [];
    const attribute = dotted(scope, name);
    const other = others.get(attribute);
    if (other !== undefined) return [{ attribute, outcome: { kind: 'mapped', to: other } } satisfies AttributeFact];
    const aligned = align(scope, name);
    const fact: AttributeFact = { attribute, outcome: outcomeOf(aligned, base) };
    if (aligned?.kind !== 'property' || !objectOf(member.shape) || depth > DEEPEST) return [fact];
    const below = aligned.inside.base.length === 0 && aligned.path.length > 0 ? `${base}${pathText(aligned.path)}[].` : base;
    return [fact, ...factsIn(aligned.inside, others, below, depth + 1)];
  });
}

function outcomeOf(aligned: Aligned | undefined, base: string): AttributeFact['outcome'] {
  if (!aligned) return { kind: 'unmapped' };
  return aligned.kind === 'ignored' ? aligned : { kind: 'mapped', to: `${base}${pathText(aligned.path)}` };
}

/** Below this, statements of WAF only repeat themselves inside each other. */
const DEEPEST = 6;

const NOTHING: ObjectShape = new Map();

/** The report: per service counts, per type what is not mapped; everything with `all`. */
export function* reportLines({ word, all }: { readonly word: string; readonly all: boolean }): Iterable<string> {
  const totals = { types: 0, mapped: 0, ignored: 0, unmapped: 0 };
  for (const [service, table] of TABLES_BY_SERVICE) {
    const types = Object.entries(table).filter(([type]) => type.includes(word));
    if (types.length === 0) continue;
    const lines: string[] = [];
    const counts = { mapped: 0, ignored: 0, unmapped: 0 };
    for (const [type, row] of types) {
      const facts = 'own' in row ? [] : attributeFacts(type, row);
      for (const { outcome } of facts) counts[outcome.kind] += 1;
      lines.push(`  ${type} → ${targetText(row)}`, ...facts.flatMap((fact) => factText(fact, all)));
    }
    yield `${service}: ${types.length} types; ${countText(counts)}`;
    yield* lines;
    totals.types += types.length;
    totals.mapped += counts.mapped;
    totals.ignored += counts.ignored;
    totals.unmapped += counts.unmapped;
  }
  yield `all: ${totals.types} types; ${countText(totals)}`;
}

function countText({ mapped, ignored, unmapped }: Readonly<Record<'mapped' | 'ignored' | 'unmapped', number>>): string {
  return `attributes: ${mapped} mapped, ${ignored} without a counterpart on purpose, ${unmapped} unmapped`;
}

function targetText(row: Row): string {
  if ('own' in row) return `itself (${row.own})`;
  return 'type' in row ? row.type : `part of ${[...new Set(row.partOf.map((link) => link.type))].join(', ')}`;
}

function factText({ attribute, outcome }: AttributeFact, all: boolean): readonly string[] {
  switch (outcome.kind) {
    case 'mapped':
      return all ? [`    ${attribute} → ${outcome.to}`] : [];
    case 'ignored':
      return all ? [`    ${attribute}: not mapped, ${outcome.why}`] : [];
    case 'unmapped':
      return [`    ${attribute}: not mapped`];
  }
}
