import { posix } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Source } from '../../model/source.js';
import type { Files } from '../files.js';
import { once } from '../once.js';
import { readApp, SETTINGS } from './app-settings.js';
import type { Data } from './data.js';
import { dataOf, isObject, parseData, textOf } from './data.js';
import { ancestors, MANIFEST } from './detect.js';

/** A stack of a cloud assembly. */
export interface AssemblyStack {
  /** Where it stands in the app: `Prod/Data`. */
  readonly stackPath: string;
  /** Its name in the manifest, unique there. */
  readonly artifact: string;
  /** The path of its template. */
  readonly template: string;
  /** `aws://111122223333/eu-west-1`. */
  readonly environment: string;
  /** What CDK noted of its constructs, by construct path with a leading slash; of new versions a file of its own. */
  readonly metadata: () => Data;
}

/** What `cdk synth` left in a folder, the assemblies of its stages included. */
export interface Assembly {
  readonly folder: string;
  /** The folder of the app that it was made from. */
  readonly project: string;
  readonly stacks: readonly AssemblyStack[];
  /** The file that describes all constructs of the app. */
  readonly tree: string | undefined;
  /** The folders of the assembly and of those nested in it, where their manifests could be read. */
  readonly folders: readonly string[];
  /** The manifests that were read. */
  readonly manifests: readonly string[];
}

type Report = (diagnostic: Diagnostic) => void;

/** Reads a manifest and those of the stages. What cannot be read is reported once, and the rest is read. */
export function readAssembly(manifest: string, files: Files, report: Report): Assembly {
  const reader = new AssemblyReader(files, report);
  reader.read(manifest);
  const folder = posix.dirname(manifest);
  const { stacks, tree, folders, manifests } = reader;
  return { folder, project: projectOf(folder, files), stacks, tree, folders, manifests };
}

/** That of the `cdk.json` which names the assembly's folder, else the one that it lies in. */
function projectOf(assembly: string, files: Files): string {
  const writes = (folder: string): boolean => readApp(posix.join(folder, SETTINGS), files)?.output === assembly;
  return ancestors(assembly).find(writes) ?? posix.dirname(assembly);
}

class AssemblyReader {
  readonly stacks: AssemblyStack[] = [];
  readonly folders: string[] = [];
  readonly manifests: string[] = [];
  tree: string | undefined;

  constructor(
    private readonly files: Files,
    private readonly report: Report,
  ) {}

  read(top: string): void {
    const waiting = [top];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (this.manifests.includes(path)) continue;
      this.manifests.push(path);
      waiting.push(...this.readManifest(path));
    }
  }

  /** Takes the stacks of a manifest; returns the manifests of its stages. */
  private readManifest(path: string): readonly string[] {
    const source = this.sourceOf(path, `The cloud assembly's manifest \`${path}\``);
    if (source === undefined) return [];
    const folder = posix.dirname(path);
    const manifest = parseData(source.text);
    const artifacts = manifest?.get('artifacts');
    if (manifest === undefined || (artifacts !== undefined && !isObject(artifacts))) {
      const message = `The cloud assembly's manifest \`${path}\` is broken: what it lists is not looked at. \`cdk synth\` writes it anew.`;
      this.report({ severity: 'error', code: 'invalid-assembly', message, place: { source, start: 0, end: 0 } });
      return [];
    }
    this.folders.push(folder);
    const stages: string[] = [];
    for (const [id, artifact] of dataOf(artifacts)) stages.push(...this.readArtifact(id, dataOf(artifact), folder, source));
    return stages;
  }

  private readArtifact(id: string, artifact: Data, folder: string, source: Source): readonly string[] {
    const properties = dataOf(artifact.get('properties'));
    switch (artifact.get('type')) {
      case 'aws:cloudformation:stack':
        this.readStack(id, artifact, folder, source);
        return [];
      case 'cdk:cloud-assembly': {
        const directory = textOf(properties.get('directoryName'));
        return directory === undefined ? this.incomplete(id, 'directoryName', source) : [posix.join(folder, directory, MANIFEST)];
      }
      case 'cdk:tree': {
        const file = textOf(properties.get('file'));
        if (file !== undefined) this.tree ??= posix.join(folder, file);
        return [];
      }
      default:
        return [];
    }
  }

  private readStack(id: string, artifact: Data, folder: string, source: Source): void {
    const file = textOf(dataOf(artifact.get('properties')).get('templateFile'));
    if (file === undefined) {
      this.incomplete(id, 'templateFile', source);
      return;
    }
    const stackPath = textOf(artifact.get('displayName')) ?? id;
    const template = posix.join(folder, file);
    if (this.sourceOf(template, `The template \`${template}\` of the stack \`${stackPath}\``) === undefined) return;
    const environment = textOf(artifact.get('environment')) ?? 'aws://unknown-account/unknown-region';
    const metadata = once(() => this.metadataOf(artifact, folder));
    this.stacks.push({ stackPath, artifact: id, template, environment, metadata });
  }

  /** In old manifests, or in a file beside them. */
  private metadataOf(artifact: Data, folder: string): Data {
    const file = textOf(artifact.get('additionalMetadataFile'));
    if (file === undefined) return dataOf(artifact.get('metadata'));
    const path = posix.join(folder, file);
    const read = this.files.read(path);
    const data = read.kind === 'text' ? parseData(read.source.text) : undefined;
    if (data === undefined) {
      const message = `The metadata \`${path}\` cannot be read: findings of its stack are shown in the template.`;
      this.report({ severity: 'warning', code: 'invalid-assembly', message });
    }
    return new Map([...dataOf(artifact.get('metadata')), ...(data ?? [])]);
  }

  private incomplete(id: string, property: string, source: Source): readonly string[] {
    const message = `The artifact \`${id}\` of the cloud assembly has no \`${property}\`: what it holds is not looked at.`;
    this.report({ severity: 'error', code: 'invalid-assembly', message, place: { source, start: 0, end: 0 } });
    return [];
  }

  private sourceOf(path: string, what: string): Source | undefined {
    const read = this.files.read(path);
    if (read.kind === 'text') return read.source;
    this.report({ severity: 'error', code: 'invalid-assembly', message: `${what} cannot be read: ${REASONS[read.kind]}.` });
    return undefined;
  }
}

const REASONS = {
  missing: 'there is no such file',
  outside: 'it lies outside of the scanned folder',
  unreadable: 'it is no readable text',
  'too-large': 'it is too large',
} as const;
