import { definePolicy } from '../../src/policy/index.js';
import type { ResourceHandle, ResourceNode, ResourceTypes, ScalarProperty } from '../../src/policy/index.js';

type App = ResourceNode<ResourceTypes['AWS::Amplify::App']>;

/** The switch, and the app that it belongs to. */
function previews(resource: ResourceHandle): { readonly enabled: ScalarProperty<boolean>; readonly app: App | undefined } | undefined {
  const app = resource.as('AWS::Amplify::App');
  if (app) return { enabled: app.get('AutoBranchCreationConfig').get('EnablePullRequestPreview'), app };
  const branch = resource.as('AWS::Amplify::Branch');
  return branch && { enabled: branch.get('EnablePullRequestPreview'), app: branch.get('AppId').target('AWS::Amplify::App') };
}

export default definePolicy({
  id: 'amplify/pull-request-previews-off',
  title: 'Amplify does not build strangers\' pull requests',
  area: 'application',
  severity: 'medium',
  pack: 'all',
  resource: ['AWS::Amplify::App', 'AWS::Amplify::Branch'],
  controls: {
    'nist-800-53-r5': ['CM-5'],
  },
  check(resource, report) {
    const { enabled, app } = previews(resource) ?? {};
    if (!enabled?.is(true) || !app?.get('IAMServiceRole').exists) return;
    report(enabled, `${enabled} is true: whoever opens a pull request runs code with the role of \`${app.address}\`.`, [app]);
  },
});
