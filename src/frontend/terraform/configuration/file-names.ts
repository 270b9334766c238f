/** What Terraform takes from a folder, by name. */
export interface FolderFiles {
  /** In the order of their names, as Terraform loads them. */
  readonly primary: readonly string[];
  /** `override.tf`, `*_override.tf`: merged into the primary files, in the order of their names. */
  readonly overrides: readonly string[];
  /** Values that are loaded without being asked for, later ones win. */
  readonly automaticValues: readonly string[];
}

const CONFIGURATION = /^(?<base>.+?)(?<extension>\.(?:tf|tofu)(?:\.json)?)$/;
const AUTOMATIC_VALUES = /\.auto\.tfvars(?:\.json)?$/;
const DEFAULT_VALUES = ['terraform.tfvars', 'terraform.tfvars.json'];

/** Whether a file is Terraform configuration: `.tf`, `.tf.json`, OpenTofu's `.tofu` and `.tofu.json`, but no editor's backup. */
export function isConfigurationFile(name: string): boolean {
  return CONFIGURATION.test(name) && !isBackup(name);
}

export function isValuesFile(name: string): boolean {
  return /\.tfvars(?:\.json)?$/.test(name) && !isBackup(name);
}

/** Whether a file of values is loaded without being asked for. */
export function isAutomaticValuesFile(name: string): boolean {
  return DEFAULT_VALUES.includes(name) || (AUTOMATIC_VALUES.test(name) && !isBackup(name));
}

export function isJson(path: string): boolean {
  return path.endsWith('.json');
}

/** Sorts out the names of a folder's files. */
export function folderFiles(names: readonly string[]): FolderFiles {
  const sorted = [...names].sort();
  const present = new Set(sorted);
  const configuration = sorted.filter((name) => isConfigurationFile(name) && !isReplacedByTofu(name, present));
  const isOverride = (name: string): boolean => /(?:^|_)override$/.test(name.replace(CONFIGURATION, '$<base>'));
  return {
    primary: configuration.filter((name) => !isOverride(name)),
    overrides: configuration.filter(isOverride),
    automaticValues: [
      ...DEFAULT_VALUES.filter((name) => present.has(name)),
      ...sorted.filter((name) => isAutomaticValuesFile(name) && !DEFAULT_VALUES.includes(name)),
    ],
  };
}

/** OpenTofu reads `main.tofu` instead of a `main.tf` beside it. */
function isReplacedByTofu(name: string, present: ReadonlySet<string>): boolean {
  return /\.tf(?:\.json)?$/.test(name) && present.has(name.replace(/\.tf(\.json)?$/, '.tofu$1'));
}

/** Hidden files and what Vim and Emacs leave behind are ignored by Terraform. */
function isBackup(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || (name.startsWith('#') && name.endsWith('#'));
}
