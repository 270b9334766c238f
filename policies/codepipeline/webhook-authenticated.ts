import { definePolicy, isInternet } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codepipeline/webhook-authenticated',
  title: 'CodePipeline webhooks authenticate the caller',
  area: 'application',
  severity: 'high',
  resource: 'AWS::CodePipeline::Webhook',
  controls: {
    'nist-800-53-r5': ['IA-2', 'AC-3'],
  },
  check(webhook, report) {
    const kind = webhook.get('Authentication');
    if (kind.is('UNAUTHENTICATED')) report(kind, `${kind} is \`UNAUTHENTICATED\`: whoever knows the URL starts the pipeline.`);
    if (!kind.is('IP')) return;
    const range = webhook.get('AuthenticationConfiguration').get('AllowedIPRange');
    if (!range.exists) report(range, `${range} is not set: no address is held against anything, and whoever knows the URL starts the pipeline.`);
    else if (range.satisfies('is the internet', isInternet)) report(range, `${range} is \`${range.text}\`: whoever knows the URL starts the pipeline.`);
  },
});
