import { run } from '../../src/cli/run.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a folder, without colours. */
export async function nearsideIn(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  let [out, err] = ['', ''];
  const code = await run(args, { cwd, write: (text) => void (out += text), complain: (text) => void (err += text), color: false, width: 100 });
  return { code, out, err };
}
