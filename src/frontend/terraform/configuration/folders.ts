import { posix } from 'node:path';
import type { Files } from '../../files.js';
import type { FolderFiles } from './file-names.js';
import { folderFiles, isConfigurationFile, isValuesFile } from './file-names.js';

/** Folders and the files in them, by the paths of `Files`. The working directory is `.`. */
export class Folders {
  /** Folders in which a file of configuration was asked for, sorted. */
  readonly asked: readonly string[];
  private readonly named = new Map<string, string[]>();
  private readonly sorted = new Map<string, FolderFiles>();

  constructor(private readonly files: Files) {
    const asked = new Set<string>();
    for (const path of files.paths) {
      const folder = posix.dirname(path);
      const name = posix.basename(path);
      const names = this.named.get(folder);
      if (names) names.push(name);
      else this.named.set(folder, [name]);
      if (isConfigurationFile(name)) asked.add(folder);
    }
    this.asked = [...asked].sort();
  }

  /** What Terraform would load from a folder. */
  filesOf(folder: string): FolderFiles {
    const known = this.sorted.get(folder);
    if (known !== undefined) return known;
    const files = folderFiles(this.files.list?.(folder) ?? this.named.get(folder) ?? []);
    this.sorted.set(folder, files);
    return files;
  }

  /** Files of values in a folder and below it that are not loaded of their own accord. */
  valuesBelow(folder: string): readonly string[] {
    const prefix = folder === '.' ? '' : `${folder}/`;
    return this.files.paths.filter((path) => {
      const name = posix.basename(path);
      return path.startsWith(prefix) && isValuesFile(name) && !this.filesOf(posix.dirname(path)).automaticValues.includes(name);
    });
  }

  isModule(folder: string): boolean {
    const { primary, overrides } = this.filesOf(folder);
    return primary.length + overrides.length > 0;
  }
}

/** The path of something in a folder; a folder's own path has no `./` before it. */
export function within(folder: string, path: string): string {
  return posix.normalize(posix.join(folder, path)).replace(/(?<=.)\/$/, '');
}
