import type { Place } from '../../../../model/source.js';
import type { Attribute, Block, Body } from '../../../../syntax/hcl/index.js';
import { blockTypeOf } from '../overrides.js';
import type { Report } from '../read-module.js';
import { staticText } from '../static-text.js';
import type { BlockSchema } from './block-schemas.js';
import { BLOCK_SCHEMAS, BUILT_IN, OWN_TYPES, RESERVED_VARIABLES } from './block-schemas.js';
import { misuses, NAME } from './notations.js';
import { checkRequiredProviders } from './required-providers.js';
import { allowsThisTerraform } from './terraform-version.js';

/** Blocks whose labels are looked at where they are declared. */
const DECLARED: ReadonlySet<string> = new Set(['resource', 'data', 'ephemeral', 'variable', 'output', 'module', 'provider']);

/** Blocks of a condition, which an override file can add but not change. */
const CONDITION_BLOCKS: ReadonlySet<string> = new Set(['validation', 'precondition', 'postcondition']);

/**
 * Notes what Terraform refuses in a top-level block before it evaluates anything: arguments and blocks that it does not have, those
 * that must be there, names that are none. Nothing here changes what the configuration means, and later versions may allow it.
 */
export function checkStructure(block: Block, isOverride: boolean, report: Report): void {
  const schema = BLOCK_SCHEMAS.get(block.type);
  const checker = new StructureChecker(isOverride, report);
  if (schema !== undefined) checker.topLevel(block, schema);
  else if (block.type === 'locals') checker.locals(block);
}

class StructureChecker {
  constructor(
    private readonly isOverride: boolean,
    private readonly report: Report,
  ) {}

  topLevel(block: Block, schema: BlockSchema): void {
    this.names(block);
    this.builtIn(block);
    if (!DECLARED.has(block.type)) this.labels(block, schema.labels);
    this.body(block, BUILT_IN.get(`${block.type}.${block.labels[0]?.value ?? ''}`) ?? schema, `\`${block.type}\` block`);
    this.settings(block);
  }

  private settings({ type, body }: Block): void {
    const { attributes } = body;
    const version = attributes.get('version');
    const isLocal = /^\.\.?[/\\]/.test(staticText(attributes.get('source')?.value) ?? '');
    if (type === 'module' && version !== undefined && isLocal) this.refuse(version.namePlace, 'A module on disk has no `version`.');
    if (type !== 'terraform') return;
    const required = attributes.get('required_version')?.value;
    if (required !== undefined && !allowsThisTerraform(staticText(required) ?? '')) {
      this.refuse(required.place, 'Terraform 1.11, as which nearside reads this, is not allowed here.');
    }
    for (const inner of body.blocks) if (inner.type === 'required_providers') checkRequiredProviders(inner, (at, message) => this.refuse(at.place, message));
    const [state, other] = body.blocks.filter((inner) => inner.type === 'backend' || inner.type === 'cloud');
    if (other !== undefined && state?.type !== other.type) this.refuse(other.header, 'There is either a `backend` or a `cloud` block.');
  }

  locals({ labels, body, header }: Block): void {
    if (labels.length > 0) this.refuse(header, 'A `locals` block has no label.');
    for (const { type, typePlace } of body.blocks) this.refuse(typePlace, `A \`locals\` block has arguments only; \`${type}\` is a block.`);
    for (const { name, namePlace } of body.attributes.values()) this.name(name, namePlace);
  }

  private names({ type, labels }: Block): void {
    if (type === 'provider') return;
    for (const { value, place } of labels) this.name(value, place);
    const [first] = labels;
    if (type === 'variable' && first !== undefined && RESERVED_VARIABLES.has(first.value)) {
      this.refuse(first.place, `A variable cannot be called \`${first.value}\`: that is an argument of every module call.`);
    }
  }

  private builtIn({ type, labels: [label] }: Block): void {
    const known = OWN_TYPES.get(type);
    if (label?.value.startsWith('terraform_') === true && known !== undefined && label.value !== known) {
      this.refuse(label.place, `Terraform itself has no ${type} \`${label.value}\`.`);
    }
  }

  private name(name: string, place: Place): void {
    if (NAME.test(name)) return;
    this.refuse(place, `${JSON.stringify(name)} is no name: a letter or an underscore first, then letters, digits, underscores and dashes.`);
  }

  private labels(block: Block, count: number): void {
    if (block.labels.length !== count) this.refuse(block.header, wrongLabels(block, count));
  }

  private body(block: Block, schema: BlockSchema, what: string): void {
    const { body, header } = block;
    for (const attribute of body.attributes.values()) this.argument(attribute, schema, what);
    for (const name of this.isOverride ? [] : schema.required) {
      if (!body.attributes.has(name)) this.refuse(header, `A ${what} needs \`${name}\`.`);
    }
    const isEmptyCheck = block.type === 'check' && !body.blocks.some(({ type }) => type === 'assert');
    if (isEmptyCheck) this.refuse(header, 'A `check` block needs an `assert` block.');
    this.nested(body, schema, what);
  }

  private argument({ name, namePlace, value }: Attribute, schema: BlockSchema, what: string): void {
    const isKnown = schema.arguments.has(name) || (schema.open !== 'nothing' && !schema.reserved.has(name));
    if (!isKnown) this.refuse(namePlace, `Terraform has no argument \`${name}\` in a ${what}.`);
    const notation = schema.arguments.get(name) ?? schema.rest;
    for (const { expression, message } of notation === undefined ? [] : misuses(name, value, notation)) this.refuse(expression.place, message);
    const isKept = this.isOverride && name === 'depends_on' && value.kind === 'tuple' && value.items.length > 0;
    if (isKept) this.refuse(namePlace, 'An override file cannot change `depends_on`.');
  }

  private nested(body: Body, schema: BlockSchema, what: string): void {
    const seen = new Set<string>();
    for (const block of body.blocks) {
      const { type, typePlace } = block;
      const known = schema.blocks.get(type);
      const meant = blockTypeOf(block) || type;
      const isProviders = schema.open === 'everything' && !schema.reserved.has(meant) && !schema.blocks.has(meant);
      if (known === undefined && !isProviders) {
        this.refuse(typePlace, `Terraform has no ${type === 'dynamic' ? '`dynamic` ' : ''}\`${meant}\` blocks in a ${what}.`);
      }
      if (known === undefined) continue;
      if (known.isSingle && seen.has(type)) this.refuse(typePlace, `There can be but one \`${type}\` block in a ${what}.`);
      seen.add(type);
      if (this.isOverride && CONDITION_BLOCKS.has(type)) this.refuse(typePlace, `An override file cannot change \`${type}\` blocks.`);
      this.labels(block, known.schema.labels);
      this.inner(block, known.schema);
    }
  }

  private inner(block: Block, schema: BlockSchema): void {
    const { type, labels: [label] } = block;
    if (schema.kinds === undefined || label === undefined) return this.body(block, schema, `\`${type}\` block`);
    const kind = schema.kinds.get(label.value);
    if (kind === undefined) this.refuse(label.place, `Terraform has no ${type} \`${label.value}\`.`);
    else this.body(block, kind, `\`${type} "${label.value}"\` block`);
  }

  private refuse(place: Place, message: string): void {
    this.report({ severity: 'info', code: 'invalid-configuration', message, place });
  }
}

/** What is said of a block that needs `count` labels and has others. */
export function wrongLabels({ type, labels }: Block, count: number): string {
  const needed = count === 0 ? 'no label' : count === 1 ? 'one label' : `${count} labels`;
  return `A \`${type}\` block has ${needed}, this one has ${labels.length}.`;
}
