import { posix } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Files } from '../files.js';
import { parseData, textOf } from './data.js';
import { MANIFEST } from './detect.js';

/** What is to be said of CDK apps that were never synthesized: nearside reads what `cdk synth` makes, and runs nobody's code. */
export function* unsynthesizedApps(files: Files): Iterable<Diagnostic> {
  for (const path of files.paths) {
    if (posix.basename(path) !== 'cdk.json') continue;
    const read = files.read(path);
    const settings = read.kind === 'text' ? parseData(read.source.text) : undefined;
    if (read.kind !== 'text' || textOf(settings?.get('app')) === undefined) continue;
    const output = posix.join(posix.dirname(path), textOf(settings?.get('output')) ?? 'cdk.out');
    if (files.read(posix.join(output, MANIFEST)).kind !== 'missing') continue;
    const message = `The CDK app of \`${path}\` is not looked at: there is no \`${output}\`. \`cdk synth\` makes it.`;
    yield { severity: 'warning', code: 'assembly-missing', message, place: { source: read.source, start: 0, end: 0 } };
  }
}
