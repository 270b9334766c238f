import { posix } from 'node:path';
import type { Files } from '../files.js';
import type { AppSettings } from './app-settings.js';
import { dataOf, parseData } from './data.js';

/** What CDK's command line remembers of lookups in AWS. */
const REMEMBERED = 'cdk.context.json';

/**
 * The context that CDK's command line hands to an app: of `cdk.context.json` and, which wins, of `cdk.json`, and what its settings
 * switch on. What is in the user's home folder is left out: what is found depends on the project alone.
 * https://docs.aws.amazon.com/cdk/v2/guide/context.html
 */
export function contextOf({ folder, settings }: AppSettings, files: Files): Readonly<Record<string, unknown>> {
  const read = files.read(posix.join(folder, REMEMBERED));
  const remembered = read.kind === 'text' ? parseData(read.source.text) : undefined;
  return Object.fromEntries([
    ...(remembered ?? []),
    ...dataOf(settings.get('context')),
    ...(settings.get('pathMetadata') === false ? [] : [['aws:cdk:enable-path-metadata', true] as const]),
    ...(settings.get('assetMetadata') === false ? [] : [['aws:cdk:enable-asset-metadata', true] as const]),
    ...(settings.get('versionReporting') === false ? [] : [['aws:cdk:version-reporting', true] as const]),
    ...(settings.get('staging') === false ? [['aws:cdk:disable-asset-staging', true] as const] : []),
    ['aws:cdk:bundling-stacks', ['**']],
    // What the app's own validation finds is for the scan to tell, not a failure of the synthesis.
    ['@aws-cdk/core:failSynthOnValidationErrors', false],
  ]);
}
