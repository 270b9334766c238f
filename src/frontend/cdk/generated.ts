import type { Diagnostic } from '../../model/diagnostic.js';
import type { Source } from '../../model/source.js';
import type { ProjectFiles } from './project-files.js';
import type { Original } from './source-map.js';
import { mapOf, SourceMap } from './source-map.js';

/** A place in a file of the user's. */
export interface Spot {
  readonly source: Source;
  readonly line: number;
  readonly column: number | undefined;
}

/** Leads from compiled JavaScript back to what it was compiled from. Maps that cannot be true are not followed, and each is told of once. */
export class GeneratedFiles {
  private readonly maps = new Map<Source, SourceMap | undefined>();
  private readonly distrusted = new Set<Source>();

  constructor(
    private readonly project: ProjectFiles,
    private readonly report: (diagnostic: Diagnostic) => void,
  ) {}

  /** Where a place was written; the place itself where it was not compiled, or nothing is known of that. */
  original(spot: Spot): Spot {
    const { source, line, column } = spot;
    const original = /\.[cm]?js$/.test(source.path) ? this.mapOf(source)?.original(line, column) : undefined;
    return (original && this.spotOf(original, source)) ?? spot;
  }

  /** The files that a compiled one was made of; itself where nothing is known of them. */
  sourcesOf(file: Source): readonly Source[] {
    const map = /\.[cm]?js$/.test(file.path) ? this.mapOf(file) : undefined;
    const sources = (map?.sources ?? []).flatMap((path) => this.project.read(this.project.resolve(path)) ?? []);
    return sources.length > 0 ? sources : [file];
  }

  private spotOf({ file, line, column }: Original, generated: Source): Spot | undefined {
    const path = this.project.resolve(file);
    const source = this.project.read(path);
    if (source && hasPlace(source, line, column)) return { source, line, column };
    if (source) this.distrust(generated, `names places that are not in \`${source.path}\``);
    else if (this.project.isOutside(path)) this.distrust(generated, 'names a file outside of the scanned folder');
    return undefined;
  }

  private mapOf(generated: Source): SourceMap | undefined {
    if (this.maps.has(generated)) return this.maps.get(generated);
    const found = mapOf(generated, (path) => this.project.read(path));
    const map = found && SourceMap.parse(found.text, found.path);
    if (found && !map) this.distrust(generated, 'cannot be read');
    this.maps.set(generated, map);
    return map;
  }

  private distrust(generated: Source, why: string): void {
    this.maps.set(generated, undefined);
    if (this.distrusted.has(generated)) return;
    this.distrusted.add(generated);
    const message = `The source map of \`${generated.path}\` ${why}: findings are shown in the compiled file.`;
    this.report({ severity: 'warning', code: 'invalid-source-map', message });
  }
}

function hasPlace(source: Source, line: number, column: number): boolean {
  const start = source.lines()[line - 1];
  const end = source.lines()[line] ?? source.text.length + 1;
  return start !== undefined && column >= 1 && start + column - 1 <= end;
}
