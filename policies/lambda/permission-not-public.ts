import { definePolicy, functionNamed, isSameName, namesEverybody, openPrincipal, resourceStatements } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Permission = ResourceNode<ResourceTypes['AWS::Lambda::Permission']>;

function isNarrowed(permission: Permission): boolean {
  const source = permission.get('SourceArn');
  return permission.get('PrincipalOrgID').exists || permission.get('SourceAccount').exists || (source.exists && !namesEverybody(source));
}

/** Whether it is for a URL that is declared: what it opens is then decided by the URL's AuthType, which lambda/url-auth looks at. */
function isOfDeclaredUrl(permission: Permission): boolean {
  if (!permission.get('FunctionUrlAuthType').is('NONE') && !permission.get('InvokedViaFunctionUrl').is(true)) return false;
  const named = permission.get('FunctionName');
  const name = named.target('AWS::Lambda::Alias')?.get('FunctionName') ?? named;
  const functions = permission.all('AWS::Lambda::Function');
  const invoked = functionNamed(name, functions);
  return permission.all('AWS::Lambda::Url').some((url) => {
    const target = url.get('TargetFunctionArn');
    return isSameName(name, target) || (invoked !== undefined && functionNamed(target, functions)?.resource === invoked.resource);
  });
}

export default definePolicy({
  id: 'lambda/permission-not-public',
  title: 'Lambda functions are not open to everyone',
  area: 'access',
  severity: 'critical',
  resource: ['AWS::Lambda::Permission', 'AWS::Lambda::ResourcePolicy'],
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['25(2)'],
    'nist-800-53-r5': ['AC-3', 'AC-6', 'SC-7'],
    'aws-fsbp': ['Lambda.1'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-LambdaFunctionPublicAccessProhibited',
      'NIST.800.53.R4-LambdaFunctionPublicAccessProhibited',
      'NIST.800.53.R5-LambdaFunctionPublicAccessProhibited',
      'PCI.DSS.321-LambdaFunctionPublicAccessProhibited',
    ],
    cfn_nag: ['F13'],
    checkov: ['CKV_AWS_301'],
    guard: ['LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED', 'LAMBDA_NO_WILDCARD_PRINCIPALS'],
    regula: ['FG_R00276'],
  },
  check(resource, report) {
    for (const statement of resourceStatements(resource)) {
      const who = openPrincipal(statement);
      if (who) report(who, `${who} is \`*\`, and no condition leaves known callers only: everybody can use the function.`);
    }
    const permission = resource.as('AWS::Lambda::Permission');
    if (!permission?.get('Principal').is('*') || isNarrowed(permission) || isOfDeclaredUrl(permission)) return;
    const target = functionNamed(permission.get('FunctionName'), permission.all('AWS::Lambda::Function'));
    const principal = permission.get('Principal');
    report(principal, `${principal} is \`*\`, and nothing else narrows the caller: everybody can use the function.`, target ? [target] : []);
  },
});
