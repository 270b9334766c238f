import { posix } from 'node:path';
import { mentions } from './mentions.js';
import type { Files } from '../files.js';
import { isConfigurationFile, isValuesFile } from '../terraform/configuration/file-names.js';
import { looksLikePlan } from '../terraform/detect.js';

/** A module call with a local source, in HCL and in its JSON syntax. */
const LOCAL_SOURCE = /(?<![\w-])"?source"?\s*[=:]\s*"(\.{1,2}\/[^"$]*)"/g;

/** A file function whose argument is no fixed path: more than `${path.module}` in it is computed, or all of it. */
const COMPUTED_NAME = /\bfileset\s*\(|\b(?:template)?file\w*\s*\(\s*(?:"[^"\n]*\$\{(?!\s*path\.)|[^"\s])/;

/** Words for what stacks share by name, and for what there is one of in an account: each group in all languages. */
const SHARED: readonly (readonly string[])[] = [
  ['ImportValue', 'Export'],
  ['AWS::CloudTrail::', 'aws_cloudtrail'],
  ['AWS::Config::', 'aws_config_'],
  ['AWS::ECR::', 'aws_ecr_'],
  ['AWS::SecurityHub::', 'aws_securityhub_'],
];

/** What the texts of files tell of each other, without a parser. */
export class FileTexts {
  private readonly known: ReadonlySet<string>;
  private readonly byFolder = new Map<string, string[]>();
  private callers: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(private readonly files: Files) {
    this.known = new Set(files.paths);
    for (const path of files.paths) {
      if (!isConfigurationFile(posix.basename(path))) continue;
      const folder = posix.dirname(path);
      const siblings = this.byFolder.get(folder);
      if (siblings) siblings.push(path);
      else this.byFolder.set(folder, [path]);
    }
  }

  has(path: string): boolean {
    return this.known.has(path);
  }

  isModule(folder: string): boolean {
    return this.byFolder.has(folder);
  }

  /** Terraform's files in a folder. */
  filesOf(folder: string): readonly string[] {
    return this.byFolder.get(folder) ?? [];
  }

  /** Folders of the modules that call the one in a folder. */
  callersOf(folder: string): ReadonlySet<string> {
    return (this.callers ??= this.readCalls()).get(folder) ?? new Set();
  }

  readsFilesByComputedNames(folder: string): boolean {
    return this.filesOf(folder).some((path) => COMPUTED_NAME.test(this.text(path)));
  }

  /** Files, but for some, whose texts mention one of the paths. */
  mentioning(paths: Iterable<string>, except: ReadonlySet<string>): readonly string[] {
    const sought = [...paths].map((path) => ({ path, name: posix.basename(path) }));
    return this.files.paths.filter((path) => {
      if (except.has(path) || isValuesFile(path)) return false;
      const text = this.text(path);
      return sought.some((one) => text.includes(one.name) && mentions(text, posix.dirname(path), one.path));
    });
  }

  /** Files that declare what is looked for in all units, where these do: a policy on one of them asks for the others. */
  sharing(reached: ReadonlySet<string>): readonly string[] {
    const texts = [...reached].filter((path) => this.has(path)).map((path) => this.text(path));
    const words = SHARED.filter((group) => texts.some((text) => group.some((word) => text.includes(word)))).flat();
    if (words.length === 0) return [];
    return this.files.paths.filter((path) => !reached.has(path) && words.some((word) => this.text(path).includes(word)));
  }

  isPlan(path: string): boolean {
    const read = this.files.read(path);
    return read.kind === 'text' && looksLikePlan(read.source);
  }

  private text(path: string): string {
    const read = this.files.read(path);
    return read.kind === 'text' ? read.source.text : '';
  }

  private readCalls(): ReadonlyMap<string, ReadonlySet<string>> {
    const callers = new Map<string, Set<string>>();
    for (const [folder, paths] of this.byFolder) {
      for (const path of paths) {
        for (const [, source = ''] of this.text(path).matchAll(LOCAL_SOURCE)) {
          const target = posix.normalize(posix.join(folder, source)).replace(/(?<=.)\/$/, '');
          const known = callers.get(target);
          if (known) known.add(folder);
          else callers.set(target, new Set([folder]));
        }
      }
    }
    return callers;
  }
}
