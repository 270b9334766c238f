import { definePolicy } from '../../src/policy/index.js';

/** `https://user:password@host`, `https://token@host`. Bitbucket writes `https://user@bitbucket.org/…`: a name alone is none. */
const CREDENTIALS = /^https?:\/\/([^/@:\s]{0,100}:[^/@\s]{1,500}|[^/@:\s]{20,500})@|[?&](access_token|private_token|token|api_key)=[^&\s]/i;

export default definePolicy({
  id: 'codebuild/source-url-no-credentials',
  title: 'CodeBuild source URLs hold no credentials',
  area: 'application',
  severity: 'critical',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.308(a)(5)(ii)(D)'],
    'nist-800-53-r5': ['IA-5(7)'],
    'aws-fsbp': ['CodeBuild.1'],
  },
  aliases: {
    guard: ['CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK'],
  },
  check(project, report) {
    for (const source of [project.get('Source'), ...project.get('SecondarySources').items]) {
      const location = source.get('Location');
      if (!CREDENTIALS.test(location.written)) continue;
      report(location, `${location} holds a credential: it stands in clear in the project, and in the details of every build.`);
    }
  },
});
