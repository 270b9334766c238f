import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/recursion-detected',
  title: 'Lambda functions keep recursive loop detection',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Lambda::Function',
  controls: {
    'nist-800-53-r5': ['SC-5'],
  },
  check(lambda, report) {
    const loop = lambda.get('RecursiveLoop');
    if (loop.is('Allow')) report(loop, `${loop} is \`Allow\`: a function that calls itself by way of a queue, a topic or a bucket goes on for ever.`);
  },
});
