import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html */
const INVOCATION = /^lambda:(InvokeFunction|InvokeFunctionUrl|InvokeAsync)$/i;

export default definePolicy({
  id: 'lambda/permission-invoke-only',
  title: 'Lambda permissions only grant invocation',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::Lambda::Permission',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    cfn_nag: ['W24'],
    guard: ['LAMBDA_PERMISSION_INVOKE_FUNCTION_ACTION'],
  },
  check(permission, report) {
    const action = permission.get('Action');
    if (action.exists && !action.matches(INVOCATION)) report(action, `${action} is not an invocation: others can do more with the function than call it.`);
  },
});
