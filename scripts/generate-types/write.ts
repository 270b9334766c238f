import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes `files` the only `.d.ts` files in `folder`. One that is already right is not written, so that no watcher wakes up. */
export async function writeDeclarations(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const stale = (await readdir(folder)).filter((name) => name.endsWith('.d.ts') && !files.has(name));
  for (const name of stale) await rm(join(folder, name));
  for (const [name, text] of files) {
    const path = join(folder, name);
    if ((await currentText(path)) !== text) await writeFile(path, text);
  }
}

async function currentText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
