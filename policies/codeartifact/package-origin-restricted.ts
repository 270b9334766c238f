import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codeartifact/package-origin-restricted',
  title: 'CodeArtifact keeps internal packages from public upstreams',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::CodeArtifact::PackageGroup',
  controls: {
    'nist-800-53-r5': ['SR-3', 'SI-7'],
  },
  check(group, report) {
    const pattern = group.get('Pattern');
    if (!pattern.isLiteral || pattern.is('/*')) return;
    const mode = group.get('OriginConfiguration').get('Restrictions').get('ExternalUpstream').get('RestrictionMode');
    if (!mode.is('BLOCK')) report(mode, `${mode} is not \`BLOCK\`: who publishes a package of the same name on a public registry gets it into the builds.`);
  },
});
