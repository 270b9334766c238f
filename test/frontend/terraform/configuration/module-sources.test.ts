import { describe, expect, it } from 'vitest';
import { Folders } from '../../../../src/frontend/terraform/configuration/folders.js';
import { ModuleSources } from '../../../../src/frontend/terraform/configuration/module-sources.js';
import { Modules } from '../../../../src/frontend/terraform/configuration/modules.js';
import { textAt } from '../../../../src/model/source.js';
import { memoryFiles } from '../../../memory-files.js';

const MANIFEST = JSON.stringify({
  Modules: [
    { Key: '', Source: '', Dir: '.' },
    { Key: 'm', Source: 'registry.terraform.io/x/y/aws', Version: '1.0.0', Dir: '.terraform/modules/m' },
    { Key: 'outer.m', Source: 'git::https://example.com/z.git', Dir: '.terraform/modules/outer.m/sub' },
  ],
});

function target(source: string, path: readonly string[], folder = 'root'): string {
  const texts = {
    [`${folder}/main.tf`]: `module "m" {\n  source = ${source}\n}`,
    'root/local/other.tf': '',
    'root/.terraform/modules/modules.json': MANIFEST,
    'root/.terraform/modules/m/main.tf': '',
    'root/.terraform/modules/outer.m/sub/main.tf': '',
  };
  const files = memoryFiles(texts);
  const modules = new Modules(files, new Folders(files));
  const call = modules.in(folder)?.calls.get('m');
  if (call === undefined) throw new Error('no call');
  const found = new ModuleSources('root', modules, files).target(call, folder, path);
  return found.kind === 'module' ? found.module.folder : `${found.message.replace(/;.*/, '')} at ${textAt(found.place)}`;
}

describe('the source of a module call', () => {
  it('is a folder relative to the caller', () => {
    expect(target('"./local"', ['m'])).toBe('root/local');
    expect(target('"../root/local/"', ['m'])).toBe('root/local');
  });

  it('is what `terraform init` downloaded for this path of calls', () => {
    expect(target('"x/y/aws"', ['m'])).toBe('root/.terraform/modules/m');
    expect(target('"git::https://example.com/z.git//sub"', ['outer', 'm'], 'root/local')).toBe('root/.terraform/modules/outer.m/sub');
  });

  it('is unavailable otherwise, and the call says so', () => {
    expect(target('"x/y/aws"', ['other'])).toBe('The module `x/y/aws` is not on disk at "x/y/aws"');
    expect(target('"./missing"', ['m'])).toBe('There is no module in `root/missing` at "./missing"');
    expect(target('var.source', ['other'])).toBe('The source of this module cannot be read off the call at var.source');
  });
});
