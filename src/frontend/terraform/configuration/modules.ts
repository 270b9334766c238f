import type { Diagnostic } from '../../../model/diagnostic.js';
import type { Place } from '../../../model/source.js';
import type { FileBody } from '../../../syntax/hcl/index.js';
import { parseHcl, parseHclJson } from '../../../syntax/hcl/index.js';
import type { Files } from '../../files.js';
import { isJson } from './file-names.js';
import type { Folders } from './folders.js';
import { within } from './folders.js';
import type { Module } from './module.js';
import { readModule } from './read-module.js';

/** The modules of a run, each folder read once; what is wrong with one is reported once. */
export class Modules {
  readonly diagnostics: Diagnostic[] = [];
  readonly folders: Folders;
  private readonly files: Files;
  private readonly modules = new Map<string, Module | undefined>();
  private readonly read = new Set<string>();

  constructor(files: Files, folders: Folders) {
    this.files = files;
    this.folders = folders;
  }

  /** The module in a folder; undefined when there is none. */
  in(folder: string): Module | undefined {
    if (this.modules.has(folder)) return this.modules.get(folder);
    const module = this.folders.isModule(folder) ? this.load(folder) : undefined;
    this.modules.set(folder, module);
    return module;
  }

  /** A file as a tree; undefined, and said, when it cannot be read. `asked` is where somebody names it. */
  parse(path: string, kind: 'configuration' | 'values', asked?: Place): FileBody | undefined {
    const result = this.files.read(path);
    if (result.kind !== 'text') {
      this.report({ ...unread(path, result), ...(asked && { place: asked }) });
      return undefined;
    }
    this.read.add(result.source.path);
    const { result: body, diagnostics } = isJson(path) ? parseHclJson(result.source, kind) : parseHcl(result.source);
    for (const diagnostic of diagnostics) this.report(diagnostic);
    return body;
  }

  exists(path: string): boolean {
    return this.files.read(path).kind === 'text';
  }

  /** Paths of all files that were read, sorted. */
  paths(): readonly string[] {
    return [...this.read].sort();
  }

  readonly report = (diagnostic: Diagnostic): void => {
    this.diagnostics.push(diagnostic);
  };

  private load(folder: string): Module {
    const { primary, overrides } = this.folders.filesOf(folder);
    return readModule(folder, this.parseAll(folder, primary), this.parseAll(folder, overrides), this.report);
  }

  private parseAll(folder: string, names: readonly string[]): readonly FileBody[] {
    const bodies: FileBody[] = [];
    for (const name of names) {
      const body = this.parse(within(folder, name), 'configuration');
      if (body !== undefined) bodies.push(body);
    }
    return bodies;
  }
}

function unread(path: string, result: Exclude<ReturnType<Files['read']>, { kind: 'text' }>): Diagnostic {
  switch (result.kind) {
    case 'missing':
      return { severity: 'error', code: 'file-unreadable', message: `There is no file \`${path}\`.` };
    case 'outside':
      return { severity: 'error', code: 'outside-root', message: `The file \`${path}\` lies outside of the scanned folders and is not read.` };
    case 'unreadable':
      return { severity: 'error', code: 'file-unreadable', message: `The file \`${path}\` cannot be read: ${result.why}.` };
    case 'too-large':
      return { severity: 'error', code: 'file-too-large', message: `The file \`${path}\` has ${result.bytes} bytes and is not read.` };
    default:
      return result satisfies never;
  }
}
