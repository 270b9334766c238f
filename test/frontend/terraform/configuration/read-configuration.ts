import type { TerraformOptions } from '../../../../src/frontend/terraform/options.js';
import { readTerraform } from '../../../../src/frontend/terraform/index.js';
import type { Estate, Resource } from '../../../../src/model/resource.js';
import type { Value } from '../../../../src/model/value.js';
import { memoryFiles } from '../../../memory-files.js';
import { at, show, trail } from '../../cloudformation/read-template.js';
import { shown } from './load.js';

/** What the front end makes of configuration that exists only in a test. */
export class ReadConfiguration {
  constructor(readonly estate: Estate) {}

  get addresses(): readonly string[] {
    return this.estate.resources.map(({ address }) => address);
  }

  /** `severity code file:line`, one a diagnostic. */
  get diagnostics(): readonly string[] {
    return this.estate.diagnostics.map(shown);
  }

  resource(address: string): Resource {
    const found = this.estate.resources.find((resource) => resource.address === address);
    if (found === undefined) throw new Error(`There is no resource ${address} among ${this.addresses.join(', ')}.`);
    return found;
  }

  /** The value of a written attribute: of `aws_x.y[0]`, path `tags.Name`, `ingress.0.cidr_blocks`. */
  value(address: string, path: string): Value {
    const { written } = this.resource(address);
    if (written === undefined) throw new Error(`Nothing is written in ${address}.`);
    return path.split('.').reduce<Value>(child, written);
  }

  show(address: string, path: string): string {
    return show(this.value(address, path));
  }

  /** The conditions under which a resource exists, by name. */
  conditions(address: string): readonly string[] {
    return this.resource(address).conditions.map(({ name }) => name);
  }

  /** `file line:column-column` of the literal that decided a value, then the texts of what carried it. */
  decided(address: string, path: string): readonly string[] {
    const { origin } = this.value(address, path);
    return [`${origin.place.source.path} ${at(origin.place)}`, ...trail({ kind: 'absent', origin }).slice(1)];
  }
}

/** Reads one file, or several by path. */
export function read(files: string | Readonly<Record<string, string>>, options: TerraformOptions = {}): ReadConfiguration {
  return new ReadConfiguration(readTerraform(memoryFiles(typeof files === 'string' ? { 'main.tf': files } : files), options));
}

/** The value of `input` of the only resource of a configuration with the given other blocks. */
export function evaluate(expression: string, blocks = '', options: TerraformOptions = {}): { readonly shown: string; readonly diagnostics: readonly string[] } {
  const configuration = read(`${blocks}\nresource "terraform_data" "r" {\n  input = ${expression}\n}\n`, options);
  return { shown: configuration.show('terraform_data.r', 'input'), diagnostics: configuration.diagnostics.map((line) => line.replace(/ [^ ]*$/, '')) };
}

function child(value: Value, key: string): Value {
  const found = value.kind === 'map' ? value.entries.get(key)?.value : value.kind === 'list' ? value.items[Number(key)] : undefined;
  if (found === undefined) throw new Error(`There is no ${key} in ${show(value)}.`);
  return found;
}
