import { definePolicy } from '../../src/policy/index.js';

/** Services that act for resources of an account. Alexa (`*.amazon.com`) sends none and has EventSourceToken. */
const SERVICE_ENDS = ['.amazonaws.com', '.amazonaws.com.cn'];

export default definePolicy({
  id: 'lambda/permission-service-source',
  title: 'Lambda permissions for AWS services name their source',
  area: 'access',
  severity: 'high',
  resource: 'AWS::Lambda::Permission',
  controls: {
    'pci-dss-4.0.1': ['7.2.2'],
    'nist-800-53-r5': ['AC-3', 'AC-4'],
    'aws-fsbp': ['Lambda.1'],
  },
  aliases: {
    checkov: ['CKV_AWS_364'],
    guard: ['LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED'],
    regula: ['FG_R00499'],
    trivy: ['AWS-0067'],
  },
  check(permission, report) {
    const principal = permission.get('Principal');
    if (!SERVICE_ENDS.some((end) => principal.endsWith(end))) return;
    const [source, account] = [permission.get('SourceArn'), permission.get('SourceAccount')];
    if (source.exists || account.exists || permission.get('PrincipalOrgID').exists) return;
    report(principal, `${principal} is a service, and neither ${source} nor ${account} is set: the service invokes the function for any AWS account.`);
  },
});
