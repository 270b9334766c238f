import { posix } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Files } from '../files.js';
import type { AppSettings } from './app-settings.js';
import { MANIFEST } from './detect.js';

/** What is to be said of an app whose cloud assembly cannot be read: nothing of it is looked at. nearside reads what `cdk synth` makes. */
export function unreadApp({ source, output }: AppSettings, files: Files): Diagnostic | undefined {
  const why = reason(output, files);
  if (why === undefined) return undefined;
  const message = `The CDK app of \`${source.path}\` is not looked at: ${why}`;
  return { severity: 'warning', code: 'assembly-missing', message, place: { source, start: 0, end: 0 } };
}

function reason(output: string, files: Files): string | undefined {
  switch (files.read(posix.join(output, MANIFEST)).kind) {
    case 'missing':
      return `there is no \`${output}\`. \`nearside scan --synth\` or \`npx cdk synth\` makes it.`;
    case 'outside':
      return `its \`${output}\` lies outside of the scanned folder. Naming that folder too looks at it.`;
    default:
      return undefined;
  }
}
