import type { Diagnostic } from '../../model/diagnostic.js';
import type { MapNode } from '../../syntax/tree.js';
import { parseTree } from '../../syntax/parse.js';
import type { Files } from '../files.js';
import { isTemplate, looksLikeTemplate } from './detect.js';

/** What came of a file that may be a template. */
export type LoadedTemplate =
  | { readonly kind: 'template'; readonly root: MapNode }
  /** Something else that happens to be YAML or JSON. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unavailable'; readonly why: string };

/** Reads and parses each template file once. */
export class Templates {
  private readonly loaded = new Map<string, LoadedTemplate>();
  private readonly used = new Set<string>();

  /** Files that templates include; those that are read count as part of a template. */
  readonly parts: Files;

  constructor(
    private readonly files: Files,
    private readonly report: (diagnostic: Diagnostic) => void,
  ) {
    this.parts = {
      paths: files.paths,
      read: (path) => {
        const read = files.read(path);
        if (read.kind === 'text') this.used.add(path);
        return read;
      },
    };
  }

  /** A file that was asked for; it may be something else than a template, which is nobody's fault. */
  candidate(path: string): LoadedTemplate {
    return this.remember(path, () => this.load(path, true));
  }

  /** A file that a template names as a template. */
  named(path: string): LoadedTemplate {
    const candidate = this.loaded.get(path);
    return candidate === undefined || candidate.kind === 'other' ? this.remember(path, () => this.load(path, false)) : candidate;
  }

  /** Paths of the files that turned out to be templates or parts of them, sorted. */
  paths(): readonly string[] {
    return [...this.used].sort();
  }

  private remember(path: string, load: () => LoadedTemplate): LoadedTemplate {
    const before = this.loaded.get(path);
    if (before !== undefined && before.kind !== 'other') return before;
    const result = load();
    this.loaded.set(path, result);
    if (result.kind === 'template') this.used.add(path);
    return result;
  }

  private load(path: string, mayBeOther: boolean): LoadedTemplate {
    const read = this.files.read(path);
    switch (read.kind) {
      case 'missing':
        return { kind: 'unavailable', why: 'there is no such file' };
      case 'outside':
        return { kind: 'unavailable', why: 'it lies outside of the scanned folder' };
      case 'unreadable':
        if (mayBeOther) this.report({ severity: 'error', code: 'file-unreadable', message: `\`${path}\` cannot be read: ${read.why}.` });
        return { kind: 'unavailable', why: read.why };
      case 'too-large':
        if (mayBeOther) this.report({ severity: 'error', code: 'file-too-large', message: `\`${path}\` has ${read.bytes} bytes, which is too large.` });
        return { kind: 'unavailable', why: 'it is too large' };
      case 'text':
        break;
    }
    if (mayBeOther && !looksLikeTemplate(read.source)) return { kind: 'other' };
    const { result, diagnostics } = parseTree(read.source);
    const isOther = result?.kind !== 'map' || (mayBeOther && !isTemplate(result));
    if (!isOther || diagnostics.some(({ severity }) => severity === 'error')) diagnostics.forEach(this.report);
    if (!isOther) return { kind: 'template', root: result };
    return mayBeOther ? { kind: 'other' } : { kind: 'unavailable', why: 'it is no template' };
  }
}
