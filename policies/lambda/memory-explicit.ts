import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/memory-explicit',
  title: 'Lambda functions state their memory',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Lambda::Function',
  aliases: {
    'cdk-nag': ['Serverless-LambdaDefaultMemorySize'],
  },
  check(lambda, report) {
    const memory = lambda.get('MemorySize');
    if (!memory.exists) report(memory, `${memory} is not set, and AWS's default is 128 MB: the function gets the smallest share of a processor there is.`);
  },
});
