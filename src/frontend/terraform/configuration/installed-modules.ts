/** A module that `terraform init` downloaded, as its list tells: what was asked for then, and where it is. */
export interface InstalledModule {
  readonly folder: string;
  /** `registry.terraform.io/example/m/aws`, `git::https://example.org/m.git?ref=v1`. */
  readonly source: string | undefined;
  /** Of a registry's module. */
  readonly version: string | undefined;
}

/**
 * Whether what is installed is what a call asks for now. Terraform refuses to go on with anything else: the call was changed since
 * (or before: the state of a base is read with the modules of today). What cannot be compared is taken as it is.
 */
export function isCurrent({ source: installed, version }: InstalledModule, source: string | undefined, constraint: string | undefined): boolean {
  const [before, now] = [refOf(installed), refOf(source)];
  if (source !== undefined && installed !== undefined && before !== now) return false;
  return version === undefined || constraint === undefined || constraint.split(',').every((part) => holds(part.trim(), version));
}

/** The branch, tag or commit of a source in git. */
function refOf(source: string | undefined): string | undefined {
  return /[?&]ref=([^&]*)/.exec(source ?? '')?.[1];
}

function holds(condition: string, version: string): boolean {
  const [, operator = '=', wanted] = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+)*)$/.exec(condition) ?? [];
  const actual = /^v?(\d+(?:\.\d+)*)$/.exec(version)?.[1];
  // Versions before a release have rules of their own.
  if (wanted === undefined || actual === undefined) return true;
  const [is, ought] = [numbers(actual), numbers(wanted)];
  const order = compare(is, ought);
  switch (operator) {
    case '!=':
      return order !== 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '~>': {
      const fixed = Math.max(ought.length - 1, 1);
      return order >= 0 && compare(is.slice(0, fixed), ought.slice(0, fixed)) === 0;
    }
    default:
      return order === 0;
  }
}

function numbers(version: string): readonly number[] {
  return version.split('.').map(Number);
}

/** What is not written is 0. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
