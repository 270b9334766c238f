import type { Meant } from './granular.js';
import { covering, namedRule } from './granular.js';
import type { PolicyNames } from './policy-names.js';
import type { Suppression } from './suppression.js';
import type { UnitInfo } from '../../model/finding.js';
import type { Resource, TemplateMetadata } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import { scalarText } from '../../model/value.js';
import type { LocatedFinding } from '../findings.js';

/** How a tool writes suppressions into `Metadata`. */
interface Convention {
  readonly path: readonly [string, ...string[]];
  readonly name: readonly string[];
  readonly reason: readonly string[];
  readonly own?: true;
  /** It is understood in the metadata of a template, too. */
  readonly ofTemplates?: true;
  /** The tool writes what it is told once on every resource of a construct. */
  readonly copied?: true;
}

const CONVENTIONS: readonly Convention[] = [
  { path: ['nearside', 'disable'], name: ['policy'], reason: ['reason'], own: true, ofTemplates: true },
  { path: ['checkov', 'skip'], name: ['id'], reason: ['comment', 'reason'] },
  { path: ['cfn_nag', 'rules_to_suppress'], name: ['id'], reason: ['reason'] },
  { path: ['cdk_nag', 'rules_to_suppress'], name: ['id'], reason: ['reason'], ofTemplates: true, copied: true },
  { path: ['guard', 'SuppressedRules'], name: ['id'], reason: ['reason'] },
];

/** Reads a regular expression that somebody wrote, `/^Resource::.*$/g`; undefined for what is none that can be read. */
export type PatternReader = (written: string) => ((text: string) => boolean | undefined) | undefined;

/** What metadata are about, and how what they say is understood. */
interface Subject {
  readonly unit: UnitInfo;
  readonly isWithin: (located: LocatedFinding) => boolean;
}

/** Suppressions in `Metadata`, in nearside's convention and those of other tools. */
export class MetadataSuppressions {
  constructor(
    private readonly names: PolicyNames,
    private readonly readPattern: PatternReader,
    /** Whether what a tool copied onto a resource is known from where it was written. */
    private readonly isCopy: (resource: Resource, name: string, reason: string | undefined) => boolean,
  ) {}

  /** Those of a resource are about that resource. */
  ofResource(resource: Resource): readonly Suppression[] {
    const metadata = resource.attributes.entries.get('Metadata')?.value;
    if (!metadata) return [];
    const subject: Subject = { unit: resource.unit, isWithin: ({ resources }) => resources[0] === resource };
    return CONVENTIONS.flatMap((convention) => {
      const written = this.read(convention.path.reduce<Value | undefined>(childOf, metadata), convention, subject);
      return convention.copied ? written.filter(({ name, reason }) => !this.isCopy(resource, name, reason)) : written;
    });
  }

  /** Those of a template are about everything in it, but not in the stacks that are nested in it: they have templates of their own. */
  ofTemplate({ unit, source, under }: TemplateMetadata): readonly Suppression[] {
    const subject: Subject = { unit, isWithin: ({ resources: [resource] }) => resource?.unit === unit && resource.header.source === source };
    return CONVENTIONS.filter(({ ofTemplates }) => ofTemplates).flatMap((convention) => {
      const [key, ...rest] = convention.path;
      return this.read(rest.reduce<Value | undefined>(childOf, under(key)), convention, subject);
    });
  }

  private read(list: Value | undefined, convention: Convention, subject: Subject): readonly Suppression[] {
    const items = list?.kind === 'list' ? list.items : list ? [list] : [];
    return items.flatMap((item) => this.suppressionOf(item, convention, subject));
  }

  private suppressionOf(item: Value, convention: Convention, { unit, isWithin }: Subject): readonly Suppression[] {
    const name = item.kind === 'literal' ? scalarText(item) : textOf(item, convention.name);
    if (name === undefined || name === '') return [];
    const { rule, only } = namedRule(name);
    const narrowed = childOf(item, 'applies_to') ?? childOf(item, 'appliesTo');
    const meant = only !== undefined ? [only] : narrowed && this.meantBy(narrowed);
    const reason = reasonOf(item, convention);
    return [
      {
        kind: 'metadata',
        name,
        ...this.names.lookUp(rule),
        reason,
        expires: textOf(item, ['expires']),
        place: item.kind === 'map' ? ([...item.entries.values()][0]?.keyPlace ?? item.origin.place) : item.origin.place,
        ...covering(isWithin, meant),
        ...(convention.copied && { decision: JSON.stringify([unit.id, name, reason, textsOf(narrowed)]) }),
        own: convention.own === true,
      },
    ];
  }

  /** cdk-nag's `applies_to`: `Action::s3:Get*`, or `{ regex: '/^Resource::.*$/g' }`. What is neither cannot be understood. */
  private meantBy(narrowed: Value): readonly Meant[] {
    const items = narrowed.kind === 'list' ? narrowed.items : [narrowed];
    return items.map((item) => {
      if (item.kind === 'literal') return scalarText(item);
      const pattern = textOf(item, ['regex']);
      return (pattern === undefined ? undefined : this.readPattern(pattern)) ?? (() => undefined);
    });
  }
}

/** cdk-nag writes reasons that are not plain ASCII in base64. */
function reasonOf(item: Value, { reason }: Convention): string | undefined {
  const text = textOf(item, reason);
  return text !== undefined && textOf(item, ['is_reason_encoded']) === 'true' ? Buffer.from(text, 'base64').toString('utf8').trim() || undefined : text;
}

function textsOf(value: Value | undefined): unknown {
  if (value?.kind === 'list') return value.items.map(textsOf);
  if (value?.kind === 'map') return [...value.entries].map(([key, entry]) => [key, textsOf(entry.value)]);
  return value?.kind === 'literal' ? value.value : undefined;
}

function textOf(item: Value, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = childOf(item, key);
    if (value?.kind === 'literal' && value.value !== null) return scalarText(value).trim() || undefined;
  }
  return undefined;
}

function childOf(value: Value | undefined, key: string): Value | undefined {
  return value?.kind === 'map' ? value.entries.get(key)?.value : undefined;
}
