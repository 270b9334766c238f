import type { Diagnostic, DiagnosticCode } from '../../../model/diagnostic.js';
import type { Place } from '../../../model/source.js';
import type { Attribute, Block, FileBody } from '../../../syntax/hcl/index.js';
import { withEscaped } from './escape-block.js';
import type { Module } from './module.js';
import { overridden } from './overrides.js';
import { configuredVersions, requiredVersions } from './provider-versions.js';
import type { ResourceDeclaration, ResourceMode } from './resource-declaration.js';
import { resourceDeclaration, resourceKey } from './resource-declaration.js';
import { staticText } from './static-text.js';
import { checkStructure, wrongLabels } from './validation/structure.js';

export type Report = (diagnostic: Diagnostic) => void;

/** Collects the declarations of a folder's files, then merges the override files into them. */
export function readModule(folder: string, primary: readonly FileBody[], overrides: readonly FileBody[], report: Report): Module {
  const reader = new ModuleReader(report);
  for (const file of primary) for (const block of file.blocks) reader.declare(withEscaped(block));
  for (const file of overrides) for (const block of file.blocks) reader.override(withEscaped(block));
  for (const file of [...primary, ...overrides]) reader.strayArguments(file);
  return reader.module(folder, [...primary, ...overrides]);
}

const RESOURCE_MODES: ReadonlyMap<string, ResourceMode> = new Map([
  ['resource', 'managed'],
  ['data', 'data'],
  ['ephemeral', 'ephemeral'],
]);

/** So many arguments outside of blocks are named one by one. */
const MAX_STRAY = 20;

class ModuleReader {
  private readonly variables = new Map<string, Block>();
  private readonly locals = new Map<string, Attribute>();
  private readonly outputs = new Map<string, Block>();
  private readonly calls = new Map<string, Block>();
  private readonly resources = new Map<string, ResourceDeclaration>();
  private readonly providers = new Map<string, Block>();
  private readonly checks: Block[] = [];
  private readonly moved: Block[] = [];
  private readonly removed: Block[] = [];
  private readonly imports: Block[] = [];
  private readonly awsVersions: string[] = [];
  private isDeployed = false;

  constructor(private readonly report: Report) {}

  declare(block: Block): void {
    checkStructure(block, false, this.report);
    const mode = RESOURCE_MODES.get(block.type);
    if (mode !== undefined) this.declareResource(block, mode);
    else if (block.type === 'locals') for (const local of block.body.attributes.values()) this.declareLocal(local);
    else if (block.type === 'provider') this.declareProvider(block);
    else if (block.type === 'terraform') this.readSettings(block);
    else if (block.type === 'check') this.declareCheck(block);
    else if (block.type === 'moved') this.moved.push(block);
    else if (block.type === 'removed') this.removed.push(block);
    else if (block.type === 'import') this.imports.push(block);
    else this.declareNamed(block);
  }

  override(block: Block): void {
    checkStructure(block, true, this.report);
    const mode = RESOURCE_MODES.get(block.type);
    if (mode !== undefined) this.overrideResource(block, mode);
    else if (block.type === 'locals') for (const local of block.body.attributes.values()) this.overrideLocal(local);
    else if (block.type === 'provider') this.overrideProvider(block);
    else if (block.type === 'terraform') this.readSettings(block);
    else if (block.type !== 'removed') this.overrideNamed(block);
  }

  strayArguments(file: FileBody): void {
    const all = [...file.attributes.values()];
    const rest = all[MAX_STRAY];
    if (rest !== undefined) this.refuse(rest.namePlace, `This and ${all.length - MAX_STRAY - 1} more arguments are outside of any block.`);
    for (const { name, namePlace } of all.slice(0, MAX_STRAY)) {
      this.refuse(namePlace, `\`${name}\` is an argument outside of any block; only blocks may stand here.`);
    }
  }

  module(folder: string, files: readonly FileBody[]): Module {
    const { variables, locals, outputs, calls, resources, providers, checks, moved, removed, imports, awsVersions, isDeployed } = this;
    const paths = files.map(({ place }) => place.source.path);
    return { folder, variables, locals, outputs, calls, resources, providers, checks, moved, removed, imports, awsVersions, isDeployed, files: paths };
  }

  private declareResource(block: Block, mode: ResourceMode): void {
    const [type, name] = this.labels(block, 2);
    if (type === undefined || name === undefined) return;
    const key = resourceKey(mode, type, name);
    const before = this.resources.get(key);
    if (before === undefined) this.resources.set(key, resourceDeclaration(mode, type, name, block));
    else this.refuseSecond(block, before.block, `\`${key}\``);
  }

  private overrideResource(block: Block, mode: ResourceMode): void {
    const [type, name] = this.labels(block, 2);
    if (type === undefined || name === undefined) return;
    const key = resourceKey(mode, type, name);
    const base = this.resources.get(key);
    if (base === undefined) this.refuseOverride(block, `\`${key}\``);
    else this.resources.set(key, resourceDeclaration(mode, type, name, overridden(base.block, block)));
  }

  private declareLocal(local: Attribute): void {
    const before = this.locals.get(local.name);
    if (before === undefined) this.locals.set(local.name, local);
    else this.refuse(local.namePlace, `The local value \`${local.name}\` is declared twice; the first declaration counts.`, 'duplicate-key');
  }

  private overrideLocal(local: Attribute): void {
    if (!this.locals.has(local.name)) this.refuse(local.namePlace, `There is no local value \`${local.name}\` to override.`);
    this.locals.set(local.name, local);
  }

  private declareProvider(block: Block): void {
    const key = this.providerKey(block);
    if (key === undefined) return;
    if (key === 'aws') this.awsVersions.push(...configuredVersions(block));
    const before = this.providers.get(key);
    if (before === undefined) this.providers.set(key, block);
    else this.refuseSecond(block, before, `The provider \`${key}\``);
  }

  /** Terraform lets an override file configure a provider that has no configuration yet. */
  private overrideProvider(block: Block): void {
    const key = this.providerKey(block);
    if (key === undefined) return;
    const base = this.providers.get(key);
    this.providers.set(key, base === undefined ? block : overridden(base, block));
  }

  private providerKey(block: Block): string | undefined {
    const [name] = this.labels(block, 1);
    const alias = staticText(block.body.attributes.get('alias')?.value);
    return name === undefined || alias === undefined ? name : `${name}.${alias}`;
  }

  private readSettings(block: Block): void {
    if (block.body.blocks.some(({ type }) => type === 'backend' || type === 'cloud')) this.isDeployed = true;
    this.awsVersions.push(...requiredVersions(block, 'aws'));
  }

  private declareCheck(block: Block): void {
    const before = this.checks.find(({ labels: [label] }) => label?.value === block.labels[0]?.value);
    if (before !== undefined) this.refuseSecond(block, before, `The check \`${block.labels[0]?.value ?? ''}\``);
    this.checks.push(block);
    for (const inner of block.body.blocks) if (inner.type === 'data') this.declareResource(inner, 'data');
  }

  private declareNamed(block: Block): void {
    const known = this.namedBlocks(block.type);
    if (known === undefined) {
      this.refuse(block.header, `Terraform has no \`${block.type}\` blocks that nearside knows; this one is not looked at.`, 'unknown-block');
      return;
    }
    const [name] = this.labels(block, 1);
    if (name === undefined) return;
    const before = known.get(name);
    if (before === undefined) known.set(name, block);
    else this.refuseSecond(block, before, `The ${block.type} \`${name}\``);
  }

  private overrideNamed(block: Block): void {
    const known = this.namedBlocks(block.type);
    if (known === undefined) {
      this.refuse(block.header, `An override file cannot change a \`${block.type}\` block.`, 'unknown-block');
      return;
    }
    const [name] = this.labels(block, 1);
    if (name === undefined) return;
    const base = known.get(name);
    if (base === undefined) this.refuseOverride(block, `${block.type} \`${name}\``);
    else known.set(name, overridden(base, block));
  }

  private namedBlocks(type: string): Map<string, Block> | undefined {
    switch (type) {
      case 'variable':
        return this.variables;
      case 'output':
        return this.outputs;
      case 'module':
        return this.calls;
      default:
        return undefined;
    }
  }

  /** The labels of a block that needs `count` of them; empty, and said, when it has others. */
  private labels(block: Block, count: number): readonly string[] {
    if (block.labels.length === count) return block.labels.map(({ value }) => value);
    this.refuse(block.header, wrongLabels(block, count));
    return [];
  }

  private refuseSecond(block: Block, before: Block, what: string): void {
    const { source, start } = before.header;
    const where = `${source.path}, line ${source.position(start).line}`;
    this.refuse(block.header, `${what} is already declared in ${where}; that declaration counts.`, 'duplicate-key');
  }

  private refuseOverride(block: Block, what: string): void {
    this.refuse(block.header, `There is no ${what} that this override file could change.`);
  }

  private refuse(place: Place, message: string, code: DiagnosticCode = 'invalid-configuration'): void {
    this.report({ severity: code === 'unknown-block' ? 'warning' : 'error', code, message, place });
  }
}
