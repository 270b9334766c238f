/** Put in by scripts/build.mjs: a digest of everything that is built and of the policies' pages. */
declare const NEARSIDE_BUILD: string | undefined;

/** Tells builds of one version apart. */
export const BUILD = typeof NEARSIDE_BUILD === 'string' ? NEARSIDE_BUILD : '';
