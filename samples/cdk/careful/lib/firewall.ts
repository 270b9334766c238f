import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnLoggingConfiguration, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

const VISIBILITY: CfnWebACL.VisibilityConfigProperty = {
  sampledRequestsEnabled: true,
  cloudWatchMetricsEnabled: true,
  metricName: 'patient-records',
};

export function addFirewall(scope: Construct, resourceArn: string, encryptionKey: IKey): void {
  const firewall = new CfnWebACL(scope, 'Firewall', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: VISIBILITY,
    rules: [
      managedRules('known-bad-inputs', 0, 'AWSManagedRulesKnownBadInputsRuleSet'),
      managedRules('common', 1, 'AWSManagedRulesCommonRuleSet'),
      {
        name: 'not-too-often',
        priority: 2,
        action: { block: {} },
        statement: { rateBasedStatement: { limit: 2000, aggregateKeyType: 'IP' } },
        visibilityConfig: VISIBILITY,
      },
    ],
  });
  new CfnWebACLAssociation(scope, 'FirewallOnLoadBalancer', { resourceArn, webAclArn: firewall.attrArn });

  const logGroup = new LogGroup(scope, 'FirewallLogGroup', {
    logGroupName: 'aws-waf-logs-patient-records',
    retention: RetentionDays.ONE_YEAR,
    encryptionKey,
  });
  new CfnLoggingConfiguration(scope, 'FirewallLogs', {
    resourceArn: firewall.attrArn,
    logDestinationConfigs: [logGroup.logGroupArn],
  });
}

function managedRules(name: string, priority: number, ruleSet: string): CfnWebACL.RuleProperty {
  return {
    name,
    priority,
    overrideAction: { none: {} },
    statement: { managedRuleGroupStatement: { vendorName: 'AWS', name: ruleSet } },
    visibilityConfig: VISIBILITY,
  };
}
