import { definePolicy, isSameName, restStage } from '../../src/policy/index.js';

export default definePolicy({
  id: 'apigateway/stage-usage-plan',
  title: 'API Gateway REST stages belong to a usage plan',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::ApiGateway::Stage', 'AWS::ApiGateway::Deployment'],
  controls: {
    'nist-800-53-r5': ['SC-5'],
  },
  aliases: {
    cfn_nag: ['W64', 'W68'],
  },
  check(resource, report) {
    const stage = restStage(resource);
    if (!stage) return;
    const entries = resource.all('AWS::ApiGateway::UsagePlan').flatMap((plan) => plan.get('ApiStages').items);
    const isListed = entries.some((entry) => {
      if (entry.get('Stage').target('AWS::ApiGateway::Stage')?.resource === resource.resource) return true;
      return (!stage.api.exists || isSameName(entry.get('ApiId'), stage.api)) && isSameName(entry.get('Stage'), stage.name);
    });
    if (isListed) return;
    const deployed = resource.as('AWS::ApiGateway::Stage')?.get('DeploymentId').target('AWS::ApiGateway::Deployment');
    report(resource, `No usage plan lists the stage of ${resource}: no caller of it has a quota or a rate of its own.`, deployed ? [deployed] : []);
  },
});
