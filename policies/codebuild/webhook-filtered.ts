import { definePolicy } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

/** Events by which the code of a pull request is built before it is merged. */
const PULL_REQUEST = /PULL_REQUEST_(?!MERGED)/;
/** `^(111|222)$`: anything looser matches longer ids, too. */
const WHOLE_ID = /^\^(\([^()]*\)|[^|]*)\$$/;

/** The filter by which pull requests of anybody start a build: no other one says whose. */
function strangersFilter(group: JsonProperty): JsonProperty | undefined {
  const filters = group.items;
  const event = filters.find((filter) => filter.get('Type').is('EVENT') && filter.get('Pattern').matches(PULL_REQUEST));
  const actors = filters.filter((filter) => filter.get('Type').is('ACTOR_ACCOUNT_ID') && !filter.get('ExcludeMatchedPattern').is(true));
  return actors.some((filter) => filter.get('Pattern').matches(WHOLE_ID)) ? undefined : event?.get('Pattern');
}

export default definePolicy({
  id: 'codebuild/webhook-filtered',
  title: 'CodeBuild webhooks do not build strangers\' pull requests',
  area: 'application',
  severity: 'high',
  pack: 'strict',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'nist-800-53-r5': ['AC-3', 'CM-3', 'SA-10'],
  },
  check(project, report) {
    const triggers = project.properties.get('Triggers');
    if (!triggers.get('Webhook').is(true)) return;
    if (triggers.get('PullRequestBuildPolicy').get('RequiresCommentApproval').isOneOf(['ALL_PULL_REQUESTS', 'FORK_PULL_REQUESTS'])) return;
    const groups = triggers.get('FilterGroups');
    if (!groups.exists) report(groups, `${groups} is not set: every push and every pull request, also a stranger's, starts a build with the project's role.`);
    for (const group of groups.items) {
      const event = strangersFilter(group);
      if (event) report(event, `${event} lets pull requests start builds, and no filter says whose: a stranger's code runs with the project's role.`);
    }
  },
});
