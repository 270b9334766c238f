import { posix } from 'node:path';
import type { UnitInfo } from '../../model/finding.js';
import { ancestors, MANIFEST } from '../cdk/detect.js';
import type { Files } from '../files.js';
import { isAutomaticValuesFile, isConfigurationFile, isValuesFile } from '../terraform/configuration/file-names.js';
import { FileTexts } from './file-texts.js';

/** What changed files have to do with, by the names that files call each other by. Rather too much than too little. */
export interface Reach {
  /** The changed files, and those that name them, and so on. */
  readonly files: ReadonlySet<string>;
  /** Folders of Terraform modules with such files, and those of their callers. */
  readonly modules: ReadonlySet<string>;
  /**
   * Of all files, those that have to be read to judge the units that were reached as if everything had been: plans where there is
   * Terraform, what shares exports and services of the account with them, and the modules around those reached, which decide about
   * what is a root. What other units join to theirs by a written name alone is not found.
   */
  readonly paths: () => readonly string[];
}

/**
 * What changed files are part of: a nested template of its parents, a module of the roots that call it, a file of values of its
 * root, a document or an include of what names it. Nothing is evaluated. `changed` are paths like those of `files`, deleted ones too.
 */
export function reachOf(files: Files, changed: Iterable<string>): Reach {
  const search = new Search(files);
  for (const path of changed) search.reachFile(path);
  search.finish();
  return search;
}

/** Whether a unit can differ because of what was reached. */
export function isReached({ kind, path }: UnitInfo, { files, modules }: Reach): boolean {
  switch (kind) {
    case 'cloudformation':
      return files.has(path);
    case 'terraform':
      return modules.has(path);
    case 'terraform-plan':
      // Which source a plan was made from shows only when both are read.
      return files.has(path) || modules.size > 0;
    case 'cdk':
      return files.has(path) || ancestors(path).some((folder) => files.has(inFolder(folder, MANIFEST)));
    default:
      return kind satisfies never;
  }
}

class Search implements Reach {
  readonly files = new Set<string>();
  readonly modules = new Set<string>();
  private readonly texts: FileTexts;
  /** Reached files that others may still mention. */
  private unmentioned = new Set<string>();

  constructor(private readonly all: Files) {
    this.texts = new FileTexts(all);
  }

  readonly paths = (): readonly string[] => {
    const sharing = new Set(this.texts.sharing(this.files));
    const folders = this.modulesAround(sharing);
    return this.all.paths.filter((path) => {
      if (isConfigurationFile(posix.basename(path))) return folders.has(posix.dirname(path));
      return this.files.has(path) || sharing.has(path) || (this.modules.size > 0 && (isValuesFile(path) || this.texts.isPlan(path)));
    });
  };

  reachFile(path: string): void {
    if (this.files.has(path)) return;
    this.files.add(path);
    const folder = posix.dirname(path);
    for (const above of [folder, ...ancestors(folder)]) {
      const manifest = inFolder(above, MANIFEST);
      if (this.texts.has(manifest)) this.reachFile(manifest);
    }
    const name = posix.basename(path);
    if (isConfigurationFile(name) || isAutomaticValuesFile(name)) {
      this.reachModule(folder);
      return;
    }
    const module = [folder, ...ancestors(folder)].find((above) => this.texts.isModule(above));
    if (module !== undefined && (isValuesFile(name) || this.texts.readsFilesByComputedNames(module))) this.reachModule(module);
    this.unmentioned.add(path);
  }

  /** What mentions what was reached is reached too, until nothing new is. */
  finish(): void {
    while (this.unmentioned.size > 0) {
      const sought = this.unmentioned;
      this.unmentioned = new Set();
      for (const path of this.texts.mentioning(sought, this.files)) this.reachFile(path);
    }
  }

  private modulesAround(paths: ReadonlySet<string>): ReadonlySet<string> {
    const inside = [...this.modules, ...[...paths].map((path) => posix.dirname(path))];
    const folders = inside.flatMap((folder) => [folder, ...ancestors(folder)]).filter((folder) => this.texts.isModule(folder));
    return new Set(folders.flatMap((folder) => [folder, ...this.texts.callersOf(folder)]));
  }

  private reachModule(folder: string): void {
    if (this.modules.has(folder) || !this.texts.isModule(folder)) return;
    this.modules.add(folder);
    for (const path of this.texts.filesOf(folder)) this.files.add(path);
    for (const caller of this.texts.callersOf(folder)) this.reachModule(caller);
  }
}

function inFolder(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}
