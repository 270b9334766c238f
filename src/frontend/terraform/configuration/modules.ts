import type { Diagnostic } from '../../../model/diagnostic.js';
import type { Place, Source } from '../../../model/source.js';
import type { FileBody } from '../../../syntax/hcl/index.js';
import { parseHcl, parseHclJson } from '../../../syntax/hcl/index.js';
import type { Files } from '../../files.js';
import { isJson } from './file-names.js';
import type { Folders } from './folders.js';
import { within } from './folders.js';
import type { Module } from './module.js';
import { readModule } from './read-module.js';

/** So many problems of one file are said one by one. */
const MAX_PROBLEMS = 100;

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
      // What nobody can read of the files that were asked for is said before any language is known.
      if (asked || !this.files.paths.includes(path)) this.report({ ...unread(path, result), ...(asked && { place: asked }) });
      return undefined;
    }
    this.read.add(result.source.path);
    const { result: body, diagnostics } = isJson(path) ? parseHclJson(result.source, kind) : parseHcl(result.source);
    this.reportAll([...encodingProblem(result.source, this.files.bytes?.(path)), ...diagnostics], path);
    return body;
  }

  /** What is not configuration at all can be in error at every line. */
  private reportAll(diagnostics: readonly Diagnostic[], path: string): void {
    for (const diagnostic of diagnostics.slice(0, MAX_PROBLEMS)) this.report(diagnostic);
    const more = diagnostics.length - MAX_PROBLEMS;
    if (more > 0) this.report({ severity: 'error', code: 'syntax-error', message: `\`${path}\` has ${more} more errors.` });
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

/** Terraform reads nothing but UTF-8. */
function encodingProblem(source: Source, bytes: Uint8Array | undefined): readonly Diagnostic[] {
  const start = source.text.indexOf('\ufffd');
  if (start < 0 || bytes === undefined || isUtf8(bytes)) return [];
  const place = { source, start, end: start + 1 };
  return [{ severity: 'error', code: 'syntax-error', message: 'Invalid character encoding. The file is not valid UTF-8 here.', place }];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
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
