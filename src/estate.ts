import type { CdkOptions } from './frontend/cdk/index.js';
import { hasCdk } from './frontend/cdk/detect.js';
import type { CloudFormationOptions } from './frontend/cloudformation/index.js';
import { looksLikeTemplate } from './frontend/cloudformation/detect.js';
import type { Files } from './frontend/files.js';
import { isTerraform, planPaths, savedPlans } from './frontend/terraform/detect.js';
import type { TerraformOptions } from './frontend/terraform/options.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { Estate } from './model/resource.js';

/** What the languages' front ends can be told. */
export interface FrontEndOptions {
  readonly cloudformation?: CloudFormationOptions;
  readonly terraform?: TerraformOptions;
  readonly cdk?: CdkOptions;
}

/** What a configuration says of parameters and variables. */
export interface ConfiguredOptions extends Required<CloudFormationOptions> {
  readonly terraform: TerraformOptions;
}

/** What a configuration says, and what somebody gives for this run: the latter wins. */
export function withGiven({ parameters, parameterFiles, terraform }: ConfiguredOptions, given: FrontEndOptions): Required<Omit<FrontEndOptions, 'cdk'>> {
  return {
    cloudformation: {
      parameters: { ...parameters, ...given.cloudformation?.parameters },
      parameterFiles: [...parameterFiles, ...(given.cloudformation?.parameterFiles ?? [])],
    },
    terraform: {
      ...terraform,
      ...given.terraform,
      variables: { ...terraform.variables, ...given.terraform?.variables },
      variableFiles: [...(terraform.variableFiles ?? []), ...(given.terraform?.variableFiles ?? [])],
    },
  };
}

/** The files with values that a configuration or somebody names. */
export function valueFiles({ cloudformation, terraform }: Pick<FrontEndOptions, 'cloudformation' | 'terraform'>): readonly string[] {
  const { variableFiles = [], variableSets = {} } = terraform ?? {};
  return [...(cloudformation?.parameterFiles ?? []), ...variableFiles, ...Object.values(variableSets).flat()];
}

/** Reads everything that some front end recognises into one graph. */
export async function readEstate(files: Files, options: FrontEndOptions): Promise<Estate> {
  const cloudformation = withSaid(await readTemplates(files, options), savedPlans(files));
  const plans = planPaths(files);
  if (plans.length === 0 && !files.paths.some(isTerraform)) return cloudformation;
  // Its mapping tables take as long to load as everything else together: only those who have Terraform wait for them.
  const { readTerraform, withPlans } = await import('./frontend/terraform/index.js');
  const terraform = readTerraform(files, options.terraform ?? {});
  return joined(cloudformation, plans.length === 0 ? terraform : withPlans(files, plans, terraform));
}

/** Templates as somebody wrote them, and those that CDK made. */
async function readTemplates(files: Files, options: FrontEndOptions): Promise<Estate> {
  if (hasCdk(files)) {
    const { readCloudFormationAndCdk } = await import('./frontend/cdk/index.js');
    return readCloudFormationAndCdk(files, options.cloudformation ?? {}, options.cdk ?? {});
  }
  if (!isWanted(options.cloudformation ?? {}) && !files.paths.some((path) => mayBeTemplate(path, files))) return NOTHING;
  const { readCloudFormation } = await import('./frontend/cloudformation/index.js');
  return readCloudFormation(files, options.cloudformation ?? {});
}

const NOTHING: Estate = { units: [], resources: [], declarations: [], templates: [], diagnostics: [], files: [] };

/** Whether parameters are given: where no template has them, that is said. */
function isWanted({ parameters = {}, parameterFiles = [] }: CloudFormationOptions): boolean {
  return Object.keys(parameters).length > 0 || parameterFiles.length > 0;
}

/** Whether it is a template for all that its text tells, or cannot be read, which that front end says. */
function mayBeTemplate(path: string, files: Files): boolean {
  const read = files.read(path);
  return read.kind !== 'text' || looksLikeTemplate(read.source);
}

function withSaid(estate: Estate, diagnostics: readonly Diagnostic[]): Estate {
  return {
    ...estate,
    get diagnostics() {
      return [...estate.diagnostics, ...diagnostics];
    },
  };
}

function joined(one: Estate, other: Estate): Estate {
  return {
    units: [...one.units, ...other.units],
    resources: [...one.resources, ...other.resources],
    declarations: [...(one.declarations ?? []), ...(other.declarations ?? [])],
    templates: [...(one.templates ?? []), ...(other.templates ?? [])],
    acknowledgements: [...(one.acknowledgements ?? []), ...(other.acknowledgements ?? [])],
    moves: [...(one.moves ?? []), ...(other.moves ?? [])],
    get diagnostics() {
      return [...one.diagnostics, ...other.diagnostics];
    },
    files: [...new Set([...one.files, ...other.files])].sort(),
  };
}
