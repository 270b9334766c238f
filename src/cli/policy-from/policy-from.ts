import path from 'node:path';
import { TrustedFiles } from './trusted-files.js';
import { runTrusted } from './trusted-code.js';
import { DISK } from '../file-system.js';
import type { Revision } from '../git/repository.js';
import { openRepository, resolveRevision } from '../git/repository.js';
import type { OptionSpec, ParsedOptions } from '../options.js';
import type { PolicySource } from '../policy-source.js';

export const POLICY_OPTION = {
  'policy-from': { value: 'REF', help: 'take configuration and baseline from this branch, tag or commit of git: a change cannot weaken its gate' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** A commit that decides the policy. */
export interface TrustedSource extends PolicySource {
  readonly revision: Revision;
  readonly files: TrustedFiles;
  /** The working directory without links: paths of the commit begin with the repository's real one. */
  readonly cwd: string;
  /** Absolute paths of the code that was run. */
  readonly used: ReadonlySet<string>;
}

/** Where the policy comes from; undefined: from the work tree. Throws `UsageError` when there is no such commit. */
export function trustedSource(given: ParsedOptions, cwd: string): TrustedSource | undefined {
  const ref = given.value('policy-from');
  if (ref === undefined) return undefined;
  const repository = openRepository(cwd, '--policy-from');
  const revision = resolveRevision(repository, ref, '--policy-from');
  const files = new TrustedFiles(repository, revision);
  const used = new Set<string>();
  return {
    revision,
    files,
    used,
    cwd: DISK.real(path.resolve(cwd)),
    system: files,
    top: repository.root,
    run: (file, show) => runTrusted(file, files, show, (path) => used.add(path)),
  };
}
