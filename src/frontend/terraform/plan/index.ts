import type { Diagnostic } from '../../../model/diagnostic.js';
import type { UnitInfo } from '../../../model/finding.js';
import type { Estate, Resource } from '../../../model/resource.js';
import type { Source } from '../../../model/source.js';
import type { Literal, MapValue } from '../../../model/value.js';
import type { Files } from '../../files.js';
import { graphNodes } from '../configuration/graph-resources.js';
import type { WrittenResource } from '../configuration/graph-resources.js';
import { PlanConfiguration } from './configuration.js';
import { Configured } from './configured.js';
import { Conjectures } from './conjectures.js';
import { Documents } from './documents.js';
import { Overlay, relocated } from './overlay.js';
import type { Plan, PlannedResource } from './plan-file.js';
import { readPlan } from './plan-file.js';
import { plannedValues } from './planned-values.js';
import { member } from './raw-json.js';
import { SourceResources } from './source-resources.js';
import type { SourceUnit } from './source-units.js';
import { sourceOf, sourceUnits, topDeclaration } from './source-units.js';
import { Retargeting, Targets } from './targets.js';

/**
 * Reads the plans (`terraform show -json`) among the files, each as a unit, into what was read of the Terraform configuration: a
 * plan takes the place of the root module that it was made of, and takes from it where each value was decided.
 */
export function withPlans(files: Files, paths: readonly string[], terraform: Estate): Estate {
  const sources = sourceUnits(terraform);
  const replaced = new Map<string, { readonly source: SourceUnit; readonly by: UnitInfo }>();
  const plans = paths.flatMap((path): readonly Estate[] => {
    const read = files.read(path);
    if (read.kind !== 'text') return [];
    const { estate, source } = planEstate(read.source, sources);
    const [by] = estate.units;
    if (source && by && !replaced.has(source.unit.id)) replaced.set(source.unit.id, { source, by });
    return [estate];
  });
  const isKept = ({ place, code }: Diagnostic): boolean => {
    return code !== 'missing-parameter-value' || ![...replaced.values()].some(({ source: { unit } }) => place !== undefined && isIn(unit.path, place.source));
  };
  return {
    units: [...terraform.units.filter(({ id }) => !replaced.has(id)), ...plans.flatMap(({ units }) => units)],
    resources: [...terraform.resources.filter(({ unit }) => !replaced.has(unit.id)), ...plans.flatMap(({ resources }) => resources)],
    // What a plan has nothing of (providers, data sources that only policies ask about) is there as the source has it.
    declarations: (terraform.declarations ?? []).map((declaration) => ({ ...declaration, unit: replaced.get(declaration.unit.id)?.by ?? declaration.unit })),
    moves: (terraform.moves ?? []).filter(({ unit }) => !replaced.has(unit)),
    get diagnostics() {
      return [...terraform.diagnostics.filter(isKept), ...plans.flatMap(({ diagnostics }) => diagnostics)];
    },
    files: [...new Set([...terraform.files, ...plans.flatMap(({ files: own }) => own)])].sort(),
  };
}

interface PlanEstate {
  readonly estate: Estate;
  /** What the plan replaces. */
  readonly source: SourceUnit | undefined;
}

function planEstate(text: Source, sources: readonly SourceUnit[]): PlanEstate {
  const { result: plan, diagnostics } = readPlan(text);
  if (!plan) return { estate: { units: [], resources: [], diagnostics, files: [] }, source: undefined };
  const unit: UnitInfo = { id: text.path, kind: 'terraform-plan', path: text.path };
  const planned = new Map([...plan.resources, ...plan.documents].map((resource) => [resource.address, plannedValues(resource)]));
  const targets = new Targets(unit.id, planned);
  const configuration = new PlanConfiguration(plan.configuration, targets);
  const declared = { path: text.path, all: new Set(configuration.declarations), making: new Set(plan.resources.map(({ address }) => topDeclaration(address))) };
  const source = sourceOf(declared, sources);
  const files = [text.path];
  // A damaged plan hides what it lacks: the source is judged instead.
  if (source && !plan.isWhole) return { estate: { units: [], resources: [], diagnostics, files }, source: undefined };
  const reader = new PlanReader(plan, unit, planned, targets, configuration, source);
  return { estate: { units: [unit], resources: reader.resources(), diagnostics, files }, source };
}

function isIn(folder: string, { path }: Source): boolean {
  return folder === '.' ? !path.includes('/') : path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/');
}

class PlanReader {
  private readonly sources: SourceResources | undefined;
  private readonly conjectures: Conjectures;
  private readonly documents: Documents;

  constructor(
    private readonly plan: Plan,
    private readonly unit: UnitInfo,
    private readonly planned: ReadonlyMap<string, MapValue>,
    private readonly targets: Targets,
    private readonly configuration: PlanConfiguration,
    source: SourceUnit | undefined,
  ) {
    this.sources = source && new SourceResources(source);
    this.conjectures = new Conjectures(plan.resources, targets);
    const documents = new Map(plan.documents.map((document) => [document.address, document]));
    this.documents = new Documents((address) => {
      const [document, written] = [documents.get(address), this.planned.get(address)];
      return document && written && this.configured(document).resource(written);
    });
  }

  /** In the order of the source where there is one; plans are sorted by address. */
  resources(): readonly Resource[] {
    const { sources } = this;
    const inOrder = sources ? [...this.plan.resources].sort((a, b) => sources.position(a.address) - sources.position(b.address)) : this.plan.resources;
    return graphNodes(inOrder.flatMap((resource) => {
      const written = this.planned.get(resource.address);
      return written ? [this.resource(resource, written)] : [];
    }));
  }

  private resource(resource: PlannedResource, written: MapValue): WrittenResource {
    const { address, type } = resource;
    const source = this.sources?.of(address);
    const { header = resource.header, body = resource.body, madeBy = [] } = source?.resource ?? {};
    const configured = this.configured(resource);
    const attributes = source?.values
      ? this.overlaid(written, source.values, source.resource, address)
      : source ? relocatedValues(configured.resource(written), header) : configured.resource(written);
    return {
      id: this.targets.id(address),
      address,
      type,
      unit: this.unit,
      conditions: [],
      attributes,
      written,
      meta: { kind: 'map', entries: new Map([...(source?.resource.attributes.entries ?? []), ...actions(resource)]), origin: { place: resource.header } },
      header,
      body,
      madeBy: madeBy.filter(({ address: caller }) => caller !== undefined),
    };
  }

  private configured({ address, type }: PlannedResource): Configured {
    return new Configured(this.configuration, this.targets, this.conjectures, this.documents, address, type);
  }

  private overlaid(written: MapValue, values: MapValue, { header, unit }: Resource, address: string): MapValue {
    const overlay = new Overlay(this.targets, new Retargeting(this.targets, unit.id, address));
    const expressions = this.configuration.expressionsOf(address);
    return overlay.resource(written, values, { place: header }, (name) => member(expressions, name) !== undefined);
  }
}

function relocatedValues(values: MapValue, place: WrittenResource['header']): MapValue {
  const moved = relocated(values, { place });
  return moved.kind === 'map' ? moved : values;
}

/** `Actions`: what Terraform is going to do, in one word; nothing in a state. */
function actions({ actions: words, header }: PlannedResource): MapValue['entries'] {
  if (words.length === 0) return new Map();
  const value: Literal = { kind: 'literal', value: words.length > 1 ? 'replace' : (words[0] ?? ''), origin: { place: header } };
  return new Map([['Actions', { keyPlace: header, value }]]);
}
