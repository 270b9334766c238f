import type { Place } from '../../../model/source.js';
import type { Block } from '../../../syntax/hcl/index.js';
import { parseJson } from '../../../syntax/json.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Files } from '../../files.js';
import { within } from './folders.js';
import type { InstalledModule } from './installed-modules.js';
import { isCurrent } from './installed-modules.js';
import type { Module } from './module.js';
import type { Modules } from './modules.js';
import { staticText } from './static-text.js';

/** Where the source of a module call leads. */
export type CallTarget =
  | { readonly kind: 'module'; readonly module: Module }
  /** The message says why; the place is where the call names its source. */
  | { readonly kind: 'unavailable'; readonly message: string; readonly place: Place };

/** The folders of a module's calls whose source is a local path, whether there is a module or not. */
export function localTargets(module: Module): readonly string[] {
  const sources = Array.from(module.calls.values(), (call) => staticText(call.body.attributes.get('source')?.value));
  return sources.filter(isLocal).map((source) => within(module.folder, source));
}

/** Finds the folders that module calls of one root lead to. */
export class ModuleSources {
  private installed: ReadonlyMap<string, InstalledModule> | undefined;

  constructor(
    private readonly root: string,
    private readonly modules: Modules,
    private readonly files: Files,
  ) {}

  /** `path` are the names of the calls from the root to this one, this one last. */
  target(call: Block, caller: string, path: readonly string[]): CallTarget {
    const argument = call.body.attributes.get('source');
    const place = argument?.value.place ?? call.header;
    const source = staticText(argument?.value);
    if (isLocal(source)) {
      const folder = within(caller, source);
      const module = this.modules.in(folder);
      if (module !== undefined) return { kind: 'module', module };
      return { kind: 'unavailable', message: `There is no module in \`${folder}\`; what it makes is not looked at.`, place };
    }
    const installed = (this.installed ??= this.readManifest()).get(path.join('.'));
    const module = installed && this.modules.in(installed.folder);
    if (installed && module !== undefined) {
      if (isCurrent(installed, source, staticText(call.body.attributes.get('version')?.value))) return { kind: 'module', module };
      const what = `The module \`${source ?? ''}\` is installed in another version than this call asks for`;
      return { kind: 'unavailable', message: `${what}; what it makes is not looked at.${HINT}`, place };
    }
    return { kind: 'unavailable', message: `${whatIsMissing(source)}; what it makes is not looked at.${HINT}`, place };
  }

  /** `terraform init` keeps a list of what it downloaded: folders, relative to the root, by the path of calls. */
  private readManifest(): ReadonlyMap<string, InstalledModule> {
    const folders = new Map<string, InstalledModule>();
    const result = this.files.read(within(this.root, '.terraform/modules/modules.json'));
    if (result.kind !== 'text') return folders;
    const listed = child(parseJson(result.source).result, 'Modules');
    if (listed?.kind !== 'list') return folders;
    for (const entry of listed.items) {
      const key = stringOf(child(entry, 'Key'));
      const folder = stringOf(child(entry, 'Dir'));
      const [source, version] = ['Source', 'Version'].map((name) => stringOf(child(entry, name)));
      if (key !== undefined && folder !== undefined) folders.set(key, { folder: within(this.root, folder), source, version });
    }
    return folders;
  }
}

const HINT = ' Run `terraform init` (or `terraform get`) before the scan.';

function isLocal(source: string | undefined): source is string {
  return source !== undefined && /^\.\.?(?:[/\\]|$)/.test(source);
}

function whatIsMissing(source: string | undefined): string {
  return source === undefined ? 'The source of this module cannot be read off the call' : `The module \`${source}\` is not on disk`;
}
