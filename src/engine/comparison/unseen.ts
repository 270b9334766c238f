import type { LocatedFinding } from '../findings.js';
import type { ReportedDiagnostic } from '../../model/diagnostic.js';
import type { Resource } from '../../model/resource.js';

/**
 * What could not be looked at in the head and could be in the base (a syntax error, a module that is not installed). What was found
 * there in the base is not fixed because nothing is found now.
 */
export class Unseen {
  private readonly files: ReadonlySet<string>;
  private readonly isAnywhere: boolean;
  private readonly present: ReadonlySet<string>;

  constructor(before: readonly ReportedDiagnostic[], { diagnostics, estate }: Head) {
    const known = new Set(before.map(keyOf));
    const own = diagnostics.filter((diagnostic) => diagnostic.severity !== 'info' && !known.has(keyOf(diagnostic)));
    this.files = new Set(own.flatMap(({ location }) => location?.file ?? []));
    this.isAnywhere = own.some(({ location }) => location === undefined);
    this.present = new Set(estate.resources.map(({ id }) => id));
  }

  /** Whether the resource is not there and may only not have been seen: a problem is in its file, or in its unit. */
  mayHide({ finding, resources: [judged] }: LocatedFinding): boolean {
    if (this.files.size === 0 && !this.isAnywhere) return false;
    if (judged === undefined || this.present.has(judged.id)) return false;
    const { path } = judged.unit;
    return this.isAnywhere || [...this.files].some((file) => file === finding.location.file || file === judged.header.source.path || isPartOf(file, path));
  }
}

interface Head {
  readonly diagnostics: readonly ReportedDiagnostic[];
  readonly estate: { readonly resources: readonly Resource[] };
}

/** Whether a file belongs to the template, or lies in the folder, that a unit is. */
function isPartOf(file: string, unit: string): boolean {
  return unit === '.' || file === unit || file.startsWith(`${unit}/`);
}

function keyOf({ code, message, location }: ReportedDiagnostic): string {
  return `${code} ${location?.file ?? ''} ${message}`;
}
